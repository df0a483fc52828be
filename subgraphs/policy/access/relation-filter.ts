import type { Caller } from '../../kit/caller.ts';
import type { Condition, Filter } from '../../store/port.ts';
import type { Relation, RelationCondition } from '../rule.ts';
import type { Hierarchy } from './hierarchy.ts';

/** Who asks which platform. */
export interface Asking {
  readonly caller: Pick<Caller, 'role' | 'organisation' | 'node'>;
  /** Code of the platform that is asked; every row that it holds is its own. */
  readonly platform: string;
  readonly hierarchy: Hierarchy;
}

/** Which rows of the platform stand in the relation to the caller; undefined for none, an empty filter for all. */
export function relationFilter(relation: Relation, asking: Asking): Filter | undefined {
  const filter: Condition[] = [];
  for (const condition of relation.all) {
    const conditions = conditionsOf(condition, asking);
    if (conditions === undefined) return undefined;
    filter.push(...conditions);
  }
  return filter;
}

function conditionsOf(condition: RelationCondition, { caller, platform, hierarchy }: Asking): Filter | undefined {
  if ('caller' in condition) return caller.node === null ? [] : undefined;
  if ('in' in condition) return [condition];
  if ('platform' in condition) {
    const { node } = caller;
    if (node === null) return undefined;
    const holds = condition.platform === 'own' ? node === platform : hierarchy.isAbove(node, platform);
    return holds ? [] : undefined;
  }
  if ('owner' in condition) {
    // Ids sort as text: from `req:310000:` up to `req:310000;` lie those of 310000 alone.
    const start = `${condition.kind}:${caller.node}`;
    if (caller.node === null) return undefined;
    return [
      { field: condition.owner, atLeast: `${start}:` },
      { field: condition.owner, below: `${start};` },
    ];
  }
  const values = valuesOf(condition.is, caller, hierarchy);
  return values.length === 0 ? undefined : [{ field: condition.field, in: values }];
}

function valuesOf(
  value: 'organisation' | 'node' | 'below',
  caller: Asking['caller'],
  hierarchy: Hierarchy,
): readonly string[] {
  if (value === 'below') return caller.node === null ? [] : hierarchy.namedBelow(caller.node);
  const own = caller[value];
  return own === null ? [] : [own];
}
