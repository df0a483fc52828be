import type { AnsweringNode } from '../../directory/answering-node.ts';
import type { PlannedField } from '../compile/route-plan.ts';
import type { RowPlace, Window } from '../merge/column.ts';
import { argumentValue, type Variables } from '../route/argument-value.ts';
import { type FirstPortion, portionOfShare } from './portion.ts';
import type { ShareMemory, Shares } from './share-memory.ts';

export interface PageTools {
  readonly firstPortion: FirstPortion;
  /** Undefined where many pages are read at once, of which each may be made differently. */
  readonly shares: ShareMemory | undefined;
}

/** The page that a field asks for, and how much of it each node is asked for at first. */
export class PagePlan {
  readonly window: Window;
  /** What a node of which nothing is known is asked for; undefined where every node is asked for the whole page. */
  readonly portion: number | undefined;
  readonly #field: PlannedField;
  readonly #question: () => string;
  readonly #memory: ShareMemory | undefined;
  readonly #shares: Shares | undefined;
  /** By node, how many it answers for: a node made of nodes has the more rows. */
  readonly #members: ReadonlyMap<string, number>;
  readonly #memberCount: number;

  constructor(
    field: PlannedField,
    variables: Variables,
    caller: string,
    nodes: readonly AnsweringNode[],
    tools: PageTools,
  ) {
    const given = (name: string) => {
      const value = argumentValue(field.arguments.get(name), variables);
      return typeof value === 'number' ? value : undefined;
    };
    const first = given('first');
    const last = given('last');
    const pageSize = field.route.kind === 'fanout' ? field.route.pageSize : undefined;
    this.window = last === undefined ? { from: 'first', size: first ?? pageSize ?? 0 } : { from: 'last', size: last };
    this.#field = field;
    this.#members = new Map(nodes.map(({ code, members }) => [code, members.length]));
    this.#memberCount = nodes.reduce((sum, { members }) => sum + members.length, 0);
    this.#memory = tools.shares;
    this.#question = () => questionOf(field, variables, caller);
    const { size } = this.window;
    // Sizes that cannot be meant are for the nodes to refuse.
    const meant = Number.isInteger(size) && size > 0 && size <= (field.paging?.longestPage ?? 0);
    const portion =
      meant && (first === undefined || last === undefined) ? tools.firstPortion(size, this.#memberCount) : size;
    this.portion = portion < size ? portion : undefined;
    this.#shares = this.portion === undefined ? undefined : tools.shares?.recall(field, this.#question);
  }

  /** How many rows a node is asked for at first. */
  sizeFor(node: string): number {
    const { size } = this.window;
    if (this.portion === undefined) return size;
    const members = this.#members.get(node) ?? 1;
    const share = this.#shares?.get(node) ?? (members > 1 ? members / this.#memberCount : undefined);
    return share === undefined ? this.portion : Math.max(this.portion, portionOfShare(size, this.#memberCount, share));
  }

  /** Learns from the page as it came out. */
  learn(places: readonly RowPlace[]): void {
    if (this.portion === undefined) return;
    const counts = new Map<string, number>();
    for (const { part } of places) counts.set(part.node, (counts.get(part.node) ?? 0) + 1);
    const shares = new Map<string, number>();
    for (const [node, count] of counts) if (count > this.portion) shares.set(node, count / places.length);
    if (shares.size > 0 || this.#shares !== undefined) this.#memory?.keep(this.#field, this.#question, shares);
  }
}

const placeArguments: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before']);

/** All that the rows depend on but the page's place in the list. Other callers may see other rows. */
function questionOf(field: PlannedField, variables: Variables, caller: string): string {
  const values = [...field.arguments]
    .filter(([name]) => !placeArguments.has(name))
    .map(([name, value]) => [name, argumentValue(value, variables)]);
  return `${caller}\n${JSON.stringify(values)}`;
}
