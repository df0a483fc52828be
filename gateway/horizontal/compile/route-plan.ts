import type { ValueNode } from 'graphql';
import type { CachePolicy } from '../cache/answer-cache.ts';
import type { EntityField } from '../cache/entity-fields.ts';
import type { RootRoute } from '../model/horizontal-model.ts';
import type { ValueForm } from './answer-form.ts';
import type { FenceShape } from './fence-shape.ts';
import type { MergePlan } from './merge-plan.ts';
import type { PageVariableNames } from './page-variables.ts';

/** One `@include` or `@skip` around a root field. */
export interface Condition {
  readonly includedWhen: boolean;
  readonly value: ValueNode;
}

/** One field that has a route: a root field of a fetch, or a fan-out below an entity. */
export interface PlannedField {
  readonly key: string;
  /** It is asked for when all conditions of one of these hold. */
  readonly alternatives: readonly (readonly Condition[])[];
  readonly arguments: ReadonlyMap<string, ValueNode>;
  readonly route: RootRoute;
  /** Set for fan-outs. */
  readonly merge: MergePlan | undefined;
  readonly shape: FenceShape | undefined;
  /** What its value has to look like. */
  readonly form: ValueForm;
  /** Set when answers may be used again. */
  readonly cached: CachePolicy | undefined;
  /** Set when the field returns a page that may be read in portions. */
  readonly paging: Paging | undefined;
}

/** A field and its place in the plan, by which sub-operations name it. */
export interface IndexedField {
  readonly field: PlannedField;
  readonly index: number;
}

export interface Paging {
  readonly longestPage: number;
  /** Under which key the first portion of a node says whether its list goes on; further portions say it under a key of the gateway's own. */
  readonly pageInfoKey: string;
  /** What a further portion has to look like. */
  readonly furtherForm: ValueForm;
}

/** A part of a page as it is asked of a node: from which end, and whether it goes on where an earlier part ended. */
export interface PortionRequest {
  readonly from: 'first' | 'last';
  readonly further: boolean;
}

/** How a field is asked for: as the client asked, or for a portion of its page. */
export interface FieldRequest {
  /** The field's place in the plan. */
  readonly index: number;
  readonly portion: PortionRequest | undefined;
}

/** The text of an operation with some of the root fields, and the variables it uses. */
export interface SubOperation {
  /** The `query` member of the request body, as JSON. */
  readonly queryJson: string;
  readonly variables: readonly string[];
}

/** A type of which rows may be used again. */
export interface CachedEntity {
  readonly policy: CachePolicy;
  readonly fields: readonly EntityField[];
}

/** What a fetch for entities asks of each. */
export interface EntityPlan {
  /** Response key of the `_entities` field. */
  readonly key: string;
  /** What stands below a row, by its type. */
  readonly shapes: ReadonlyMap<string, FenceShape>;
  /** What a row has to look like, by its type. */
  readonly forms: ReadonlyMap<string, ValueForm>;
  /** Types whose answers may be used again, with the fields asked for. */
  readonly cached: ReadonlyMap<string, CachedEntity>;
  /** Types of which every node may hold a part, with the fields asked for. */
  readonly everywhere: ReadonlyMap<string, readonly IndexedField[]>;
}

/** A further portion of one row's field. */
export interface FurtherField {
  readonly index: number;
  readonly portion: PortionRequest;
}

/** One fetch of a query plan, compiled once per document. */
export type RoutePlan =
  | {
      readonly kind: 'entities';
      readonly entities: EntityPlan;
      /** The operation, with portions of these fields that are everywhere. */
      subOperation(portions: readonly FieldRequest[]): SubOperation;
      /** An operation for further portions alone, each of one row; the place of each gives it its key and its variables. */
      furtherOperation(wanted: readonly FurtherField[]): SubOperation;
      readonly pageVariables: PageVariableNames;
    }
  | {
      readonly kind: 'query' | 'mutation';
      readonly fields: readonly IndexedField[];
      /** The operation with these fields, ascending. Kept for the next time. */
      subOperation(asked: readonly FieldRequest[]): SubOperation;
      readonly pageVariables: PageVariableNames;
    };
