import { type DirectiveNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import type { Condition } from './route-plan.ts';
import { type Fragments, inlined, responseKey } from './selection-rewriter.ts';

/** A field as selected, under whatever fragments. It is asked for when all conditions of one of the alternatives hold. */
export interface SelectedField {
  readonly field: FieldNode;
  readonly alternatives: readonly (readonly Condition[])[];
}

/**
 * The fields of a selection, fragments opened. Selections of one response key are made one, as GraphQL merges fields; what that asks
 * beyond the conditions of each is dropped by Apollo's gateway.
 */
export function selectedFields(selectionSet: SelectionSetNode, fragments: Fragments): SelectedField[] {
  const byKey = new Map<string, SelectedField>();
  for (const one of opened(selectionSet, fragments, [])) {
    const key = responseKey(one.field);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? one : merged(known, one));
  }
  return [...byKey.values()];
}

function opened(selectionSet: SelectionSetNode, fragments: Fragments, outer: readonly Condition[]): SelectedField[] {
  return selectionSet.selections.flatMap((selection) => {
    const one = inlined(selection, fragments);
    const conditions = [...outer, ...conditionsOf(one.directives ?? [])];
    if (one.kind !== Kind.FIELD) return opened(one.selectionSet, fragments, conditions);
    // The gateway judges the conditions itself, so that a field that is not asked for reaches no node.
    const { directives: _judged, ...field } = one;
    return [{ field, alternatives: [conditions] }];
  });
}

function merged(one: SelectedField, other: SelectedField): SelectedField {
  const selections = [...(one.field.selectionSet?.selections ?? []), ...(other.field.selectionSet?.selections ?? [])];
  return {
    field:
      selections.length === 0 ? one.field : { ...one.field, selectionSet: { kind: Kind.SELECTION_SET, selections } },
    alternatives: [...one.alternatives, ...other.alternatives],
  };
}

function conditionsOf(directives: readonly DirectiveNode[]): Condition[] {
  return directives.flatMap((directive) => {
    const name = directive.name.value;
    const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
    return value !== undefined && (name === 'include' || name === 'skip')
      ? [{ includedWhen: name === 'include', value }]
      : [];
  });
}
