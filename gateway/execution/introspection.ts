import {
  type DocumentNode,
  executeSync,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  visit,
} from 'graphql';
import type { Variables } from './plan/plan-step.ts';

/** A query for one field that the schema itself answers, with those variables of the client's operation that it uses. */
export function introspectionDocument(
  selection: SelectionNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): DocumentNode {
  const used = new Set<string>();
  visit(selection, {
    enter(node) {
      if (node.kind === Kind.VARIABLE) used.add(node.name.value);
    },
  });
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: variableDefinitions.filter(({ variable }) => used.has(variable.name.value)),
        selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] },
      },
    ],
  };
}

/** The value of the one field. */
export function introspect(schema: GraphQLSchema, document: DocumentNode, variables: Variables | undefined): unknown {
  const { data, errors } = executeSync({ schema, document, rootValue: {}, variableValues: variables });
  if (errors !== undefined || !data) throw new Error(`The schema cannot be introspected: ${errors?.join(' ')}`);
  return Object.values(data)[0];
}
