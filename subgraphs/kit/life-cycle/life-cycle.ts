import type { Role } from '../../../schema/roles.ts';
import type { Procedure } from '../../evidence/chain/record.ts';
import type { Hierarchy } from '../../policy/access/hierarchy.ts';
import type { Relation } from '../../policy/rule.ts';
import type { Caller } from '../caller.ts';

/** The life of one kind of row, as a table: services decide by it, documents are drawn from it, tests walk through all of it. */
export interface LifeCycleTable<
  State extends string = string,
  Action extends string = string,
  Side extends string = string,
> {
  /** The type in the schema. */
  readonly type: string;
  readonly name: string;
  readonly nameZh: string;
  readonly states: Readonly<Record<State, StateMeaning>>;
  readonly sides: Readonly<Record<Side, { readonly means: string }>>;
  /** For one action in one state there is at most one: a different result is a different action. */
  readonly steps: readonly Step<State, Action, Side>[];
}

interface StateMeaning {
  readonly nameZh: string;
  /** Nothing follows it. */
  readonly final?: true;
}

export interface Step<State extends string = string, Action extends string = string, Side extends string = string> {
  readonly action: Action;
  /** The states that it leaves; null for the step that makes the row. */
  readonly from: readonly State[] | null;
  readonly to: State;
  /** Who may take it: any of these. */
  readonly by: readonly Party<Side>[];
  /** What the decision log calls it, and the article behind it. */
  readonly procedure: Procedure;
}

/** A role, on one side of the row. */
export interface Party<Side extends string = string> {
  readonly role: Role;
  readonly side: Side;
}

/** A table whose sides can be told from a row. */
export interface LifeCycle<R extends { readonly state: string }, Action extends string, Side extends string>
  extends LifeCycleTable<R['state'], Action, Side> {
  readonly sides: Readonly<Record<Side, SideOf<R>>>;
}

/** One side of a row. */
export interface SideOf<R> {
  /** In words, for the document: `the organisation that asks`. */
  readonly means: string;
  /** Whether the caller stands on this side of the row. */
  readonly holds: (row: R, caller: Caller, place: Place) => boolean;
  /** The same as conditions on the row (`side-of.ts`); without it, nobody's duties on this side can be looked for. */
  readonly relation?: Relation;
}

/** Where a row is: the platform that owns it, and which platforms stand above which. */
export interface Place {
  readonly node: string;
  readonly hierarchy: Hierarchy;
}

/** The roles to which an action belongs, on whatever side and in whatever state: for the policy table. */
export function rolesFor<Action extends string>(
  { steps }: LifeCycleTable<string, Action>,
  action: NoInfer<Action>,
): readonly Role[] {
  return [...new Set(steps.filter((step) => step.action === action).flatMap(({ by }) => by.map(({ role }) => role)))];
}
