import type { GraphQLFormattedError } from 'graphql';
import type { MergePlan } from '../compile/merge-plan.ts';
import type { PlannedField } from '../compile/route-plan.ts';
import { ownKeys } from '../compile/selection-rewriter.ts';
import { endsPage, type Fault, invalidAnswer } from '../fault/fault.ts';
import { faultError } from '../fault/graphql-error.ts';
import { type Column, readColumn } from '../merge/column.ts';
import { goesOn, joinPortion } from '../merge/join-portion.ts';
import { mergeParts } from '../merge/merge-parts.ts';
import type { Part } from '../merge/part.ts';
import { type KnownRows, mergeColumns, pageOf } from '../merge/rows.ts';
import { compareText } from '../merge/scalar.ts';
import type { PagePlan } from '../page/page-plan.ts';
import { mostRounds, nextPortion } from '../page/portion.ts';
import type { Variables } from './argument-value.ts';
import { callersMistake } from './callers-mistake.ts';
import type { RootResult } from './fetch-roots.ts';
import type { FieldMemory } from './field-memory.ts';
import type { MemberAnswer } from './member-answer.ts';
import { passErrors } from './pass-errors.ts';
import { partOfFault, readPart } from './read-part.ts';
import { toldOnce } from './told-once.ts';

export interface FanoutQuestion {
  readonly field: PlannedField;
  readonly merge: MergePlan;
  readonly page: PagePlan;
  readonly memory: FieldMemory | undefined;
  readonly variables: Variables;
}

/** What a node is still to be asked for. */
export interface WantedPortion {
  readonly node: string;
  readonly size: number;
  readonly cursor: string;
}

interface Received {
  readonly given: MemberAnswer;
  /** Where its rows begin among all that the node has given. */
  readonly offset: number;
}

/**
 * One fan-out field while its nodes answer. A page that many nodes share is read in portions: each node is first asked for a part of it,
 * and those alone whose part ran out before the page was full are asked for more.
 */
export class FanoutReading {
  readonly #question: FanoutQuestion;
  readonly #received: Received[] = [];
  readonly #parts: Part[] = [];
  readonly #columns = new Map<string, Column>();
  #known: KnownRows | undefined;
  #rounds = 1;

  constructor(question: FanoutQuestion) {
    this.#question = question;
  }

  /** Takes a node's first answer. To be called in the order of the nodes. */
  take(given: MemberAnswer): void {
    const { field, merge, page, memory } = this.#question;
    this.#received.push({ given, offset: 0 });
    const part = readPart(given, field, memory, field.form);
    this.#parts.push(part);
    if (merge.spine === undefined || part.value === undefined) return;
    const { from } = page.window;
    const size = page.sizeFor(part.node);
    const column: Column = { part, places: [], open: false, length: 0 };
    this.#columns.set(part.node, column);
    readColumn(merge, merge.spine, column, { from, size });
    if (field.paging === undefined || page.portion === undefined || part.fault !== undefined) return;
    column.open = column.length === size && goesOn(part.value, field.paging.pageInfoKey, from);
  }

  /** What is to be asked next; nothing when the page is full, or cannot be filled. */
  wanted(): readonly WantedPortion[] {
    const { page } = this.#question;
    if (page.portion === undefined || this.#rounds === mostRounds) return [];
    this.#rounds += 1;
    const { emptied } = this.#knownRows();
    // Beyond a node that failed the page does not go, so nobody need be asked for what lies there.
    const failed = emptied.findIndex(({ column }) => column.part.fault !== undefined);
    const askable = failed < 0 ? emptied : emptied.slice(0, failed);
    return askable.flatMap(({ column, at }) => {
      const cursor = column.places.at(-1)?.cursor;
      if (cursor === undefined) return [];
      const exhausted = { missing: page.window.size - at, share: column.places.length / at };
      const size = nextPortion(exhausted, askable.length, page.portion ?? 0, this.#rounds === mostRounds);
      return [{ node: column.part.node, size, cursor }];
    });
  }

  /** Takes a node's answer for a portion that was wanted. */
  takeFurther({ node, size }: WantedPortion, given: MemberAnswer): void {
    const { field, merge, page } = this.#question;
    const { from } = page.window;
    const column = this.#columns.get(node);
    const value = column?.part.value;
    if (column === undefined || value === undefined || merge.spine === undefined) return;
    this.#known = undefined;
    const { part } = column;
    part.latencyMs = (part.latencyMs ?? 0) + given.answer.latencyMs;
    const further = readPart(given, field, undefined, field.paging?.furtherForm ?? field.form);
    if (further.value === undefined || !Array.isArray(further.value[merge.spine.edgesKey])) {
      part.fault = endsPage(further.fault ?? invalidAnswer(node, 'a page without edges', '分页缺少 edges'));
      part.cutShort = true;
      return;
    }
    const offset = column.length;
    this.#received.push({ given, offset });
    joinPortion(merge, value, further.value, from);
    part.fault = further.fault;
    readColumn(merge, merge.spine, column, { from, size });
    column.open =
      part.fault === undefined && column.length - offset === size && goesOn(further.value, ownKeys.page, from);
  }

  /** Puts the merged value into the client's answer, and tells of nodes that did not answer, or could not be asked. */
  finish(faults: readonly Fault[], now: string, { data, errors }: RootResult): void {
    const { field, merge, page, variables } = this.#question;
    const mistake = callersMistake(
      field.key,
      this.#received.map(({ given }) => given.answer),
    );
    if (mistake !== undefined) {
      data[field.key] = null;
      errors.push(mistake);
      return;
    }
    const parts = [...this.#parts, ...faults.map(partOfFault)];
    parts.sort((one, other) => compareText(one.node, other.node));
    const rows = merge.spine === undefined ? undefined : pageOf(this.#knownRows(), page.window);
    data[field.key] = mergeParts({ plan: merge, parts, rows, variables, now });
    const passed: GraphQLFormattedError[] = [];
    for (const { given, offset } of this.#received) passErrors(given, offset, field.key, merge, rows, passed);
    errors.push(...toldOnce(passed));
    for (const part of parts) {
      if (part.fault !== undefined) errors.push(faultError(part.fault, [field.key], { staleAsOf: part.staleAsOf }));
    }
    if (rows !== undefined) page.learn(rows.places);
  }

  #knownRows(): KnownRows {
    this.#known ??= mergeColumns([...this.#columns.values()], this.#question.page.window);
    return this.#known;
  }
}
