import type { GraphQLFormattedError } from 'graphql';
import type { AnsweringNode } from '../../directory/answering-node.ts';
import { isObject, type JsonObject, type NodeAnswer } from '../../transport/node-answer.ts';
import { furtherKey } from '../compile/everywhere-fields.ts';
import type { FurtherField } from '../compile/route-plan.ts';
import type { FetchTools } from '../data-source.ts';
import { invalidAnswer } from '../fault/fault.ts';
import { PagePlan } from '../page/page-plan.ts';
import type { Variables } from './argument-value.ts';
import type { EntityResult } from './entity-result.ts';
import { FanoutReading, type WantedPortion } from './fanout-reading.ts';
import type { EntitiesPlan } from './fetch-entities.ts';
import { type FieldNodes, findFieldNodes } from './find-field-nodes.ts';
import { gatheredNodes } from './gathered-nodes.ts';
import { includedFields } from './included-fields.ts';
import { requestBody } from './request-body.ts';
import type { WantedEntity } from './wanted-entity.ts';

/** A fan-out below entities of one type: the same for each of its rows. */
interface SpreadField extends FieldNodes {
  readonly index: number;
  readonly page: PagePlan;
}

/** One field of one row. */
interface RowReading {
  readonly entity: WantedEntity;
  readonly spread: SpreadField;
  readonly reading: FanoutReading;
}

/** Answers rows of which every node may hold a part: in each round a node is asked once for all of them, and their fields are merged. */
export async function fetchEverywhere(
  plan: EntitiesPlan,
  wanted: readonly WantedEntity[],
  variables: Variables,
  tools: FetchTools,
  result: EntityResult,
): Promise<void> {
  const spreads = spreadFields(plan, variables, tools);
  const answers = await askAll(plan, wanted, [...spreads.values()].flat(), variables, tools);
  const readings = wanted.map((entity, index) =>
    (spreads.get(entity.typeName) ?? []).flatMap((spread): RowReading[] => {
      const { field, nodes, page } = spread;
      if (field.merge === undefined) return [];
      const reading = new FanoutReading({ field, merge: field.merge, page, memory: undefined, variables });
      for (const { code, members } of nodes) {
        const answer = answers.get(code);
        if (answer !== undefined) reading.take({ members, answer: aboutRow(answer, plan.entities.key, index) });
      }
      return [{ entity, spread, reading }];
    }),
  );
  await readFurther(plan, readings.flat(), variables, tools);
  for (const [index, entity] of wanted.entries()) {
    const data: JsonObject = { ...entity.representation };
    const errors: GraphQLFormattedError[] = [];
    for (const { reading, spread } of readings[index] ?? []) {
      reading.finish(spread.faults, tools.now().toISOString(), { data, errors });
    }
    result.put(entity, data);
    for (const error of errors) {
      result.pass(entity, { ...error, extensions: { ...error.extensions, row: entity.row } }, error.path ?? []);
    }
  }
}

function spreadFields(
  plan: EntitiesPlan,
  variables: Variables,
  tools: FetchTools,
): ReadonlyMap<string, readonly SpreadField[]> {
  return new Map(
    [...plan.entities.everywhere].map(([typeName, fields]) => [
      typeName,
      includedFields(fields, variables).map(({ field, index }) => {
        const found = findFieldNodes(field, variables, tools);
        const page = new PagePlan(field, variables, tools.scope.caller, found.nodes, {
          firstPortion: tools.firstPortion,
          shares: undefined,
        });
        return { ...found, index, page };
      }),
    ]),
  );
}

/** Asks each node once for all rows. */
async function askAll(
  plan: EntitiesPlan,
  wanted: readonly WantedEntity[],
  spreads: readonly SpreadField[],
  variables: Variables,
  { client, scope }: FetchTools,
): Promise<ReadonlyMap<string, NodeAnswer>> {
  const nodes = gatheredNodes(spreads.flatMap((one) => one.nodes));
  const portions = spreads.flatMap(({ index, page }) =>
    page.portion === undefined ? [] : [{ index, portion: { from: page.window.from, further: false } }],
  );
  const representations = wanted.map((one) => one.representation);
  const operation = plan.subOperation(portions);
  const bodies = new Map<string, string>();
  const bodyFor = (code: string): string => {
    const sizes = spreads.map(({ index, page }) => [plan.pageVariables(index).size, page.sizeFor(code)]);
    const key = sizes.join();
    const body =
      bodies.get(key) ?? requestBody(operation, variables, { ...Object.fromEntries(sizes), representations });
    bodies.set(key, body);
    return body;
  };
  const answers = new Map<string, NodeAnswer>();
  await Promise.all(
    nodes.map(async (node) => {
      const answer = await client.send(node, { kind: 'read', body: bodyFor(node.code) }, scope);
      answers.set(node.code, ofLength(answer, plan.entities.key, wanted.length));
    }),
  );
  return answers;
}

interface FurtherRow {
  readonly row: RowReading;
  readonly wanted: WantedPortion;
}

/** Asks for further portions of the rows' pages, until none is wanted. */
async function readFurther(
  plan: EntitiesPlan,
  readings: readonly RowReading[],
  variables: Variables,
  tools: FetchTools,
): Promise<void> {
  for (;;) {
    const calls = new Map<string, { readonly node: AnsweringNode; readonly rows: FurtherRow[] }>();
    for (const row of readings) {
      for (const wanted of row.reading.wanted()) {
        const node = row.spread.nodes.find(({ code }) => code === wanted.node);
        if (node === undefined) continue;
        const call = calls.get(node.code);
        if (call === undefined) calls.set(node.code, { node, rows: [{ row, wanted }] });
        else call.rows.push({ row, wanted });
      }
    }
    if (calls.size === 0) return;
    await Promise.all(
      [...calls.values()].map(async ({ node, rows }) => {
        const body = furtherBody(plan, rows, variables);
        const answer = await tools.client.send(node, { kind: 'read', body }, tools.scope);
        for (const [place, { row, wanted }] of rows.entries()) {
          row.reading.takeFurther(wanted, { members: node.members, answer: aboutRow(answer, furtherKey(place), 0) });
        }
      }),
    );
  }
}

function furtherBody(plan: EntitiesPlan, rows: readonly FurtherRow[], variables: Variables): string {
  const own: Record<string, unknown> = Object.create(null);
  const fields = rows.map(({ row, wanted }, place): FurtherField => {
    const names = plan.pageVariables(place);
    own[names.size] = wanted.size;
    own[names.cursor] = wanted.cursor;
    own[names.rows] = [row.entity.representation];
    return { index: row.spread.index, portion: { from: row.spread.page.window.from, further: true } };
  });
  return requestBody(plan.furtherOperation(fields), variables, own);
}

/** The answer, if it has as many entities as were asked for. */
function ofLength(answer: NodeAnswer, key: string, length: number): NodeAnswer {
  if (answer.kind === 'failed') return answer;
  const entities = answer.data?.[key];
  if (!Array.isArray(entities) || entities.length === length) return answer;
  const fault = invalidAnswer(answer.node, 'another number of entities than asked for', '实体数量与请求不符');
  return { kind: 'failed', node: answer.node, fault, latencyMs: answer.latencyMs };
}

/** What a node's answer for many rows says of one. */
function aboutRow(answer: NodeAnswer, key: string, index: number): NodeAnswer {
  if (answer.kind === 'failed') return answer;
  const entities = answer.data?.[key];
  const entity: unknown = Array.isArray(entities) ? entities[index] : undefined;
  const errors = answer.errors.flatMap((error): GraphQLFormattedError[] => {
    const [root, place, ...below] = error.path ?? [];
    if (root === undefined) return [error];
    return root === key && place === index ? [{ ...error, path: below }] : [];
  });
  return { ...answer, data: isObject(entity) ? entity : null, errors };
}
