import {
  type FieldSelection,
  type FragmentSelection,
  isListType,
  isNonNullType,
  type NamedType,
  type SelectionSet,
  type Type,
} from '@apollo/federation-internals';
import type { DocumentNode, SelectionNode } from 'graphql';
import type { TypeIndex } from '../type-index.ts';
import type { FragmentShape, PartShape, SelectionShape, ValueShape } from './answer-shape.ts';
import { compileConditions } from './condition.ts';
import { leafCheck } from './leaf-check.ts';

export interface ShapeTools {
  /** Types that clients see. */
  readonly types: TypeIndex;
  readonly introspectionDocument: (selection: SelectionNode) => DocumentNode;
}

/** Works out once what each answer to an operation has to look like. */
export function compileShape(selectionSet: SelectionSet, tools: ShapeTools): SelectionShape {
  return compileSelection(selectionSet, false, tools);
}

/** `revisited`: more than one selection may write into the same object. */
function compileSelection(selectionSet: SelectionSet, revisited: boolean, tools: ShapeTools): SelectionShape {
  const uses = new Map<string, number>();
  countUses(selectionSet, uses);
  const repeated = (key: string) => revisited || (uses.get(key) ?? 0) > 1;
  const shape = compileParts(selectionSet, repeated, tools);
  // Another selection may have a name that this one has not, and write it into the object that this one has made.
  return revisited ? { ...shape, plainNames: false } : shape;
}

/** Fragments write into the object of the selection that they are part of. */
function countUses(selectionSet: SelectionSet, uses: Map<string, number>): void {
  for (const selection of selectionSet.selections()) {
    if (selection.kind === 'FragmentSelection') countUses(selection.selectionSet, uses);
    else uses.set(selection.element.responseName(), (uses.get(selection.element.responseName()) ?? 0) + 1);
  }
}

function compileParts(
  selectionSet: SelectionSet,
  repeated: (key: string) => boolean,
  tools: ShapeTools,
): SelectionShape {
  const parts = selectionSet
    .selections()
    .map((selection) =>
      selection.kind === 'FragmentSelection'
        ? compileFragment(selection, repeated, tools)
        : compileField(selection, repeated, tools),
    );
  const plainNames = parts.every((part) =>
    part.kind === 'fragment' ? part.selection.plainNames : !(part.key in Object.prototype),
  );
  return { parts, plainNames };
}

function compileFragment(
  { element, selectionSet }: FragmentSelection,
  repeated: (key: string) => boolean,
  tools: ShapeTools,
): FragmentShape {
  const name = element.typeCondition?.name;
  return {
    kind: 'fragment',
    included: compileConditions(element),
    on: name === undefined ? undefined : { name, fitting: tools.types.fitting(name) },
    selection: compileParts(selectionSet, repeated, tools),
  };
}

function compileField(selection: FieldSelection, repeated: (key: string) => boolean, tools: ShapeTools): PartShape {
  const { element, selectionSet } = selection;
  const part = { key: element.responseName(), included: compileConditions(element) };
  if (element.name === '__typename') return { kind: 'typeName', ...part };
  if (element.definition.isSchemaIntrospectionField()) {
    const document = tools.introspectionDocument(selection.expandFragments().toSelectionNode());
    return { kind: 'introspection', ...part, document };
  }
  const type = element.definition.type;
  if (type === undefined) throw new Error(`${element.definition.coordinate} has no type`);
  const value = compileValue(type, selectionSet, repeated(part.key), tools);
  return { kind: 'field', ...part, value, repeated: repeated(part.key) };
}

function compileValue(
  type: Type,
  selectionSet: SelectionSet | undefined,
  repeated: boolean,
  tools: ShapeTools,
): ValueShape {
  const text = String(type);
  if (isNonNullType(type) || isListType(type)) {
    const of = compileValue(type.ofType, selectionSet, repeated, tools);
    return { kind: isListType(type) ? 'list' : 'nonNull', of, text };
  }
  const named: NamedType = type;
  if (selectionSet === undefined) return { kind: 'leaf', check: leafCheck(named), text };
  return { kind: 'object', selection: compileSelection(selectionSet, repeated, tools), type: named.name, text };
}
