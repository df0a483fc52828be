import type { DocumentNode } from 'graphql';
import type { Included } from './condition.ts';
import type { LeafCheck } from './leaf-check.ts';

/** What a client has to be answered with for one selection set. */
export interface SelectionShape {
  readonly parts: readonly PartShape[];
  /** True when no response name in it is one that every object inherits, such as `constructor`. */
  readonly plainNames: boolean;
}

export type PartShape = FieldShape | TypeNameShape | FragmentShape | IntrospectionShape;

interface Part {
  readonly included: Included | undefined;
}

export interface FieldShape extends Part {
  readonly kind: 'field';
  readonly key: string;
  readonly value: ValueShape;
  /** True when the same response name may have been answered before, by another selection of it. */
  readonly repeated: boolean;
}

interface TypeNameShape extends Part {
  readonly kind: 'typeName';
  readonly key: string;
}

export interface FragmentShape extends Part {
  readonly kind: 'fragment';
  /** Undefined when it has no type condition. */
  readonly on: { readonly name: string; readonly fitting: ReadonlySet<string> } | undefined;
  readonly selection: SelectionShape;
}

/** `__schema` and `__type`, answered from the graph's own schema. */
export interface IntrospectionShape extends Part {
  readonly kind: 'introspection';
  readonly key: string;
  readonly document: DocumentNode;
}

/** `text` is the type as the schema writes it. */
export type ValueShape =
  | { readonly kind: 'nonNull'; readonly of: ValueShape; readonly text: string }
  | { readonly kind: 'list'; readonly of: ValueShape; readonly text: string }
  | { readonly kind: 'object'; readonly selection: SelectionShape; readonly type: string; readonly text: string }
  | { readonly kind: 'leaf'; readonly check: LeafCheck; readonly text: string };
