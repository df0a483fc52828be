import { type FieldNode, Kind, type OperationDefinitionNode, print, type SelectionSetNode, visit } from 'graphql';
import type { SubOperation } from './route-plan.ts';

/** The operation with these root fields alone, and those variables that they use. */
export function subOperation(operation: OperationDefinitionNode, selections: readonly FieldNode[]): SubOperation {
  const used = new Set<string>();
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
  visit(selectionSet, {
    enter(node) {
      if (node.kind === Kind.VARIABLE) used.add(node.name.value);
    },
  });
  const variableDefinitions = (operation.variableDefinitions ?? []).filter((one) => used.has(one.variable.name.value));
  const query = print({ ...operation, variableDefinitions, selectionSet });
  return { queryJson: JSON.stringify(query), variables: [...used] };
}
