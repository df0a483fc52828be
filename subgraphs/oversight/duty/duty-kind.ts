import type { Duty } from '../../clock/duty/duty.ts';
import type { RowCollection } from '../../kit/collection-of.ts';
import { isTakenBy } from '../../kit/life-cycle/find-step.ts';
import type { LifeCycle, Step } from '../../kit/life-cycle/life-cycle.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { relationFilter } from '../../policy/access/relation-filter.ts';
import type { RelationCondition } from '../../policy/rule.ts';
import type { Condition, Filter, Page, PageQuery, Row } from '../../store/port.ts';
import type { DutyRow } from './duty-row.ts';

/** A row of which somebody can have to do something. */
interface LivingRow extends Row {
  readonly state: string;
}

/** Rows of one kind, and what is anybody's duty about them: how a life cycle joins `myDuties`. */
export interface DutyKindOptions<S extends Row, R extends LivingRow, Action extends string, Side extends string> {
  readonly collection: RowCollection<S>;
  readonly cycle: LifeCycle<R, Action, Side>;
  /** The row as the life cycle knows it; undefined for one that lives another life now. */
  readonly seenAs: (row: S) => R | undefined;
  /** The stored field that tells the state of the life cycle, and how it writes it; `state` when left out. */
  readonly stateAs?: { readonly field: string; readonly of: (state: R['state']) => string };
  /** The stored day on which what is open is due, and the order by it. */
  readonly due: { readonly field: keyof S & string; readonly order: string };
  readonly dutyOf: (row: S) => Duty | undefined;
  /** Steps that may be taken and need not, everywhere or in one state: having them makes nothing a duty. */
  readonly voluntary: readonly (Action | `${Action}@${R['state']}`)[];
  /** Sides as conditions on the row, where the life cycle does not say them so. */
  readonly sides?: Partial<Readonly<Record<Side, readonly RelationCondition[]>>>;
}

/** One kind of duties, at one node, for one caller. Undefined where nothing of the kind can be his. */
export interface OwnDuties {
  page(query: Omit<PageQuery, 'filter' | 'order'>): Promise<Page<DutyRow>>;
  /** How many there are; with a day, how many are due before it. */
  count(dueBefore?: string): Promise<number>;
}

export interface DutyKind {
  readonly type: string;
  of(context: NodeContext, narrower: (dueField: string) => Filter): OwnDuties | undefined;
}

/**
 * The duties of one kind are the rows in a state from which the caller's role takes a step, on a side that he stands on: a filter, so
 * that the store finds them by its index, and none is read that is not shown.
 */
export function dutyKind<S extends Row, R extends LivingRow, Action extends string, Side extends string>(
  options: DutyKindOptions<S, R, Action, Side>,
): DutyKind {
  const { collection, cycle, due } = options;
  const steps = owedSteps(options);
  return {
    type: cycle.type,
    of(context, narrower) {
      const own = ownFilter(options, steps, context);
      const access = context.access.to(collection.name);
      // Who is not shown when something is due has no duty in it.
      if (own === undefined || access.closed !== undefined || !access.mayAskBy(due.field)) return undefined;
      const rows = context.collection(collection);
      const filter = [...own, ...narrower(due.field)];
      return {
        async page(query) {
          const page = await rows.page({ ...query, filter, order: due.order });
          return { ...page, rows: page.rows.flatMap((row) => dutyRow(options, row, context)) };
        },
        count: (dueBefore) =>
          rows.count(dueBefore === undefined ? filter : [...filter, { field: due.field, below: dueBefore }]),
      };
    },
  };
}

/** The steps that are somebody's duty, each with the states in which it is. */
function owedSteps<S extends Row, R extends LivingRow, Action extends string, Side extends string>({
  cycle,
  voluntary,
}: DutyKindOptions<S, R, Action, Side>): readonly Step<R['state'], Action, Side>[] {
  const waived = new Set<string>(voluntary);
  return cycle.steps.flatMap((step) => {
    const from = step.from?.filter((state: R['state']) => !waived.has(`${step.action}@${state}`)) ?? [];
    return from.length === 0 || waived.has(step.action) ? [] : [{ ...step, from }];
  });
}

function ownFilter<S extends Row, R extends LivingRow, Action extends string, Side extends string>(
  { cycle, sides = {}, stateAs }: DutyKindOptions<S, R, Action, Side>,
  steps: readonly Step<R['state'], Action, Side>[],
  { caller, node, hierarchy }: NodeContext,
): Filter | undefined {
  const statesBySide = new Map<Side, Set<R['state']>>();
  for (const { from, by } of steps) {
    for (const { side } of by.filter(({ role }) => role === caller.role)) {
      const states = statesBySide.get(side) ?? new Set<R['state']>();
      for (const state of from ?? []) states.add(state);
      statesBySide.set(side, states);
    }
  }
  const inOneOf = (states: readonly R['state'][]): Condition =>
    stateAs === undefined ? { field: 'state', in: states } : { field: stateAs.field, in: states.map(stateAs.of) };
  const alternatives = [...statesBySide].flatMap(([side, states]): Filter[] => {
    const { means, relation } = cycle.sides[side];
    const all = sides[side] ?? relation?.all;
    if (all === undefined) throw new Error(`${cycle.type}: the side ${side} is not told by conditions on the row`);
    const filter = relationFilter({ means, all }, { caller, platform: node.code, hierarchy });
    return filter === undefined ? [] : [[inOneOf([...states]), ...filter]];
  });
  const [only] = alternatives;
  if (only === undefined) return undefined;
  return alternatives.length === 1 ? only : [{ anyOf: alternatives }];
}

/** Everything that the caller may do is told: what is owed, and what he may do instead. */
function dutyRow<S extends Row, R extends LivingRow, Action extends string, Side extends string>(
  { cycle, seenAs, due, dutyOf }: DutyKindOptions<S, R, Action, Side>,
  row: S,
  { caller, node, hierarchy }: NodeContext,
): readonly DutyRow[] {
  const seen = seenAs(row);
  if (seen === undefined) return [];
  const place = { node: node.code, hierarchy };
  const state: R['state'] = seen.state;
  const possible = cycle.steps.filter(
    (step) => step.from?.includes(state) && isTakenBy(cycle, step, seen, caller, place),
  );
  return [
    {
      id: row.id,
      version: row.version,
      type: cycle.type,
      state,
      stateZh: cycle.states[state].nameZh,
      dueOn: String(row[due.field]),
      actions: possible.map(({ action, procedure: { name, nameZh, basis } }) => ({ action, name, nameZh, basis })),
      duty: dutyOf(row),
    },
  ];
}
