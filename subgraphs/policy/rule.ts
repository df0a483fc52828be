import type { Role } from '../../schema/roles.ts';
import type { FieldValue } from '../store/port.ts';
import type { MaskName } from './access/masks.ts';

/** What a person who is denied something can do about it. */
export interface Advice {
  readonly nextStep: string;
  readonly nextStepZh: string;
}

/** What a rule rests on: an article (`Art 20`), a standard, or `practice`; and why, in a sentence for whoever audits the table. */
interface Grounds {
  readonly basis: string;
  readonly because: string;
}

type CallerValue = 'organisation' | 'node';

/** One condition of a relation between a caller and a row. Where the caller has no such value, it holds for no row. */
export type RelationCondition =
  /** The row's field has one of these values. */
  | { readonly field: string; readonly in: readonly FieldValue[] }
  /** The row's field is the caller's organisation, or his platform. */
  | { readonly field: string; readonly is: CallerValue }
  /** The row's field names a platform below the caller's. */
  | { readonly field: string; readonly is: 'below' }
  /** The row's field is the global id of a row that the caller's platform owns. */
  | { readonly owner: string; readonly kind: string }
  /** The platform that owns the row is the caller's own, or stands below it. */
  | { readonly platform: 'own' | 'below' }
  /** The caller is bound to no platform: he works for the whole. */
  | { readonly caller: 'unbound' };

/** Which rows stand in a relation to a caller: those for which all conditions hold. */
export interface Relation {
  readonly means: string;
  readonly all: readonly RelationCondition[];
}

/** Fields that are allowed or denied together, because the same people need them. */
export interface FieldGroup {
  readonly fields: readonly string[];
  readonly holds: string;
  readonly ask: Advice;
}

/** One row of the table: these roles read these fields of these rows. What no row grants is denied. */
export interface Grant extends Grounds {
  readonly rule: string;
  readonly roles: readonly Role[];
  /** A name among the type's relations. */
  readonly rows: string;
  /** Names among the type's field groups. */
  readonly allow: readonly string[];
  readonly mask?: readonly string[];
}

/** Everything that is decided about the rows of one type. */
export interface TypePolicy {
  readonly type: string;
  /** The collection that holds its rows. */
  readonly collection: string;
  readonly name: string;
  readonly nameZh: string;
  readonly relations: Readonly<Record<string, Relation>>;
  readonly groups: Readonly<Record<string, FieldGroup>>;
  readonly grants: readonly Grant[];
  /** How a field is masked for those to whom its group is masked. */
  readonly masks?: Readonly<Record<string, MaskName>>;
  /** Groups of fields that are recorded when a caller of another platform is shown them, where the row is about an entry with personal information. */
  readonly recorded?: readonly string[];
  /** Stored fields that say what a field of another name shows. */
  readonly storedAs?: Readonly<Record<string, string>>;
}

/** Values inside a row: read with the field that holds them, and governed by it. */
export interface ValueType {
  readonly type: string;
  readonly fields: readonly string[];
}

/** Counts over rows: each of its fields may be read by whoever may read what it is counted by. */
export interface CountedType {
  readonly type: string;
  readonly of: string;
  /** Field of the counts → fields of the rows that it tells about. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

type ActionCondition =
  /** The field of the input is the caller's organisation, or his platform. */
  | { readonly input: string; readonly is: CallerValue }
  /** The platform that is asked is the caller's own. */
  | { readonly platform: 'own' };

/** One row of the table: these roles may do this, when all conditions hold. What no row grants is denied. */
export interface ActionRule extends Grounds {
  readonly rule: string;
  /** `Mutation.<field>`, or a field of Query that is no list of rows. */
  readonly action: string;
  readonly roles: readonly Role[];
  readonly when: readonly ActionCondition[];
  readonly ask: Advice;
}
