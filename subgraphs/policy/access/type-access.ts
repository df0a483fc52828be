import type { GraphQLError } from 'graphql';
import type { Filter, Row } from '../../store/port.ts';
import type { Grant, TypePolicy } from '../rule.ts';
import { codeFor, denial } from './denial.ts';
import { matches } from './matches.ts';
import { type Asking, relationFilter } from './relation-filter.ts';

type Effect = 'ALLOW' | 'MASK' | 'DENY';

/** A grant that holds for the caller, and for which rows. */
interface Applied {
  readonly grant: Grant;
  readonly rows: Filter;
}

/** The table's rows about one type, worked out for one caller at one platform. Made once, asked for every field. */
export class TypeAccess {
  /** Set when the caller's role reads nothing of the type, wherever it asks. */
  readonly closed: GraphQLError | undefined;
  /** The rows that the caller may see: to be added to every filter. */
  readonly visible: Filter;
  readonly #policy: TypePolicy;
  readonly #asking: Asking;
  readonly #applied: readonly Applied[];
  readonly #ofRole: readonly Grant[];
  readonly #verdicts = new Map<string, Effect | undefined>();
  readonly #groupOf: ReadonlyMap<string, string>;

  constructor(policy: TypePolicy, asking: Asking) {
    const { role } = asking.caller;
    this.#policy = policy;
    this.#asking = asking;
    this.#ofRole = policy.grants.filter(({ roles }) => roles.includes(role));
    this.#applied = this.#ofRole.flatMap((grant) => {
      const relation = policy.relations[grant.rows];
      const rows = relation && relationFilter(relation, asking);
      return rows === undefined ? [] : [{ grant, rows }];
    });
    this.visible = unionOf(this.#applied.map(({ rows }) => rows));
    this.#groupOf = new Map(
      Object.entries(policy.groups).flatMap(([group, { fields }]) => fields.map((field) => [field, group] as const)),
    );
    this.closed = this.#ofRole.length === 0 ? this.#closedTo() : undefined;
  }

  sees(row: Row): boolean {
    return matches(this.visible, row);
  }

  /** What happens to a field of any row that the caller sees; undefined when it depends on the row. */
  effectForAll(field: string): Effect | undefined {
    if (this.#verdicts.has(field)) return this.#verdicts.get(field);
    const effects = new Set(this.#applied.map(({ grant }) => this.#effectIn(grant, field)));
    const whole = this.#applied
      .filter(({ rows }) => rows.length === 0)
      .map(({ grant }) => this.#effectIn(grant, field));
    const [only] = effects;
    const effect = whole.includes('ALLOW') ? 'ALLOW' : effects.size > 1 ? undefined : (only ?? 'DENY');
    this.#verdicts.set(field, effect);
    return effect;
  }

  /** The best that a grant gives whose relation the row stands in. */
  effectFor(field: string, row: Row): Effect {
    let best: Effect = 'DENY';
    for (const { grant, rows } of this.#applied) {
      const effect = this.#effectIn(grant, field);
      if (effect === 'DENY' || !matches(rows, row)) continue;
      if (effect === 'ALLOW') return effect;
      best = effect;
    }
    return best;
  }

  /**
   * Whether the caller may filter, order, group or search by a stored field: only when it is shown to him in every row that he
   * could see anywhere. Decided by his role alone, so that every platform decides alike.
   */
  mayAskBy(storedField: string): boolean {
    if (storedField === 'id' || storedField === 'version') return true;
    const field = this.#policy.storedAs?.[storedField] ?? storedField;
    return this.#ofRole.every((grant) => this.#effectIn(grant, field) === 'ALLOW');
  }

  /** Why a field is not shown. */
  denied(field: string): GraphQLError {
    const group = this.#groupOf.get(field) ?? '';
    const { type, groups, nameZh } = this.#policy;
    const { role } = this.#asking.caller;
    return denial(
      codeFor(role),
      `${type}.${group}`,
      {
        message: `${type}.${field} is not for ${role} here.`,
        messageZh: `${nameZh}的 ${field} 不对您的角色（${role}）开放。`,
      },
      groups[group]?.ask ?? nobody,
    );
  }

  /** Why nothing may be asked by a field. */
  refusedToAskBy(storedField: string): GraphQLError {
    const field = this.#policy.storedAs?.[storedField] ?? storedField;
    const group = this.#groupOf.get(field) ?? '';
    const { type, groups, nameZh } = this.#policy;
    const { role } = this.#asking.caller;
    return denial(
      codeFor(role),
      `${type}.${group}`,
      {
        message: `${role} may not filter, order, search or count by ${type}.${field}: it is not shown in every row.`,
        messageZh: `您的角色（${role}）不能按${nameZh}的 ${field} 筛选、排序、检索或统计。`,
      },
      groups[group]?.ask ?? nobody,
    );
  }

  #closedTo(): GraphQLError {
    const { type, groups, name, nameZh } = this.#policy;
    const { role } = this.#asking.caller;
    const [group] = Object.keys(groups);
    return denial(
      codeFor(role),
      `${type}.${group ?? ''}`,
      { message: `${role} reads no ${name}.`, messageZh: `您的角色（${role}）不能查看${nameZh}。` },
      groups[group ?? '']?.ask ?? nobody,
    );
  }

  #effectIn(grant: Grant, field: string): Effect {
    const group = this.#groupOf.get(field);
    if (group === undefined) return 'DENY';
    if (grant.allow.includes(group)) return 'ALLOW';
    return grant.mask?.includes(group) === true ? 'MASK' : 'DENY';
  }
}

const nobody = { nextStep: 'Nobody may read it here.', nextStepZh: '此处不对任何人开放。' };

/** Rows that match at least one of the filters. */
function unionOf(filters: readonly Filter[]): Filter {
  if (filters.some((filter) => filter.length === 0)) return [];
  const [only, ...others] = [...new Map(filters.map((filter) => [JSON.stringify(filter), filter])).values()];
  if (only === undefined) return [{ anyOf: [] }];
  return others.length === 0 ? only : [{ anyOf: [only, ...others] }];
}
