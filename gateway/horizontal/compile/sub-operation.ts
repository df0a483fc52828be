import { Kind, type OperationDefinitionNode, print, type SelectionSetNode, visit } from 'graphql';
import type { AskedNode } from './paged-field.ts';
import type { FieldRequest, SubOperation } from './route-plan.ts';

/** The operation with these root fields alone, those variables that they use, and those that they add. */
export function subOperation(operation: OperationDefinitionNode, asked: readonly AskedNode[]): SubOperation {
  const used = new Set<string>();
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: asked.map(({ node }) => node) };
  visit(selectionSet, {
    enter(node) {
      if (node.kind === Kind.VARIABLE) used.add(node.name.value);
    },
  });
  const own = asked.flatMap(({ definitions }) => definitions);
  const variableDefinitions = [...(operation.variableDefinitions ?? []), ...own].filter((one) =>
    used.has(one.variable.name.value),
  );
  const query = print({ ...operation, variableDefinitions, selectionSet });
  return { queryJson: JSON.stringify(query), variables: [...used] };
}

type MakeSubOperation = (asked: readonly FieldRequest[]) => SubOperation;

/** Makes each sub-operation once. There are few: what differs from one request to the next is in its variables. */
export function keptSubOperations(make: MakeSubOperation): MakeSubOperation {
  const kept = new Map<string, SubOperation>();
  return (asked) => {
    const key = asked.map(keyOf).join();
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(asked);
    kept.set(key, made);
    return made;
  };
}

const keyOf = ({ index, portion }: FieldRequest): string =>
  portion === undefined ? String(index) : `${index}${portion.from}${portion.further ? '+' : ''}`;
