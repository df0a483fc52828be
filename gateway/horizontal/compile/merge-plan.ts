import type { ValueNode } from 'graphql';
import type { MergeRuleName } from '../model/merge-rule.ts';

/** How two values of a scalar are compared or added. Text that sorts (dates, instants) is `text`; 64-bit numbers travel as digits; an enum's values ascend as its type lists them. */
export type ScalarKind = 'number' | 'bigint' | 'text' | { readonly ascending: readonly string[] };

/** A field of the answer that the gateway fills in by itself: under which key the client wants which field. */
export interface Projection {
  readonly key: string;
  readonly name: string;
}

interface Merged<Rule extends MergeRuleName> {
  readonly rule: Rule;
  /** Response key. */
  readonly key: string;
}

/** How the value under one response key is merged. */
export type FieldMerge =
  | Merged<'ORDERED'>
  | (Merged<'PAGE_INFO' | 'SOURCES'> & { readonly projections: readonly Projection[]; readonly typeName: string })
  | Merged<'COMPLETE' | 'LOWER_BOUND'>
  | Merged<'AND' | 'OR' | 'CONCAT'>
  | (Merged<'SUM' | 'MIN' | 'MAX'> & { readonly scalar: ScalarKind })
  | (Merged<'BUCKETS'> & { readonly bucketKey: string; readonly plan: MergePlan })
  | (Merged<'FIELDS'> & { readonly plan: MergePlan })
  | (Merged<'AVERAGE'> & {
      readonly ofKey: string;
      readonly of: ScalarKind;
      readonly overKey: string;
      readonly over: ScalarKind;
    })
  | (Merged<'QUANTILE'> & {
      readonly ofKey: string;
      readonly rankedKey: string;
      readonly countKey: string;
      readonly at: number;
    })
  /** `elementKey`: undefined for scalars. */
  | (Merged<'DISTINCT'> & { readonly elementKey: string | undefined })
  | (Merged<'TOP'> & {
      readonly elementKey: string;
      readonly byKey: string;
      readonly scalar: ScalarKind;
      /** The argument as given: a literal or a variable. */
      readonly limit: ValueNode | undefined;
    })
  /** The same in every answer: the first one stands. */
  | { readonly rule: 'SAME'; readonly key: string }
  /** `__typename`: known without any answer. */
  | { readonly rule: 'TYPE_NAME'; readonly key: string; readonly typeName: string };

/** Where the rows' cursors stand: `edgesKey` is one of the ORDERED lists, `cursorKey` a field of its edges. */
export interface Spine {
  readonly edgesKey: string;
  readonly cursorKey: string;
}

/** How the objects that N nodes answer become one. */
export interface MergePlan {
  readonly fields: readonly FieldMerge[];
  /** Set when rows are merged, that is when edges or pageInfo are asked for. */
  readonly spine: Spine | undefined;
}
