import { ERRORS } from '@apollo/federation-internals';
import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';

/** The operation of a document that a request means. Throws a GraphQLError when it names none of them, or has to choose. */
export function findOperation(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operationName && operations.length > 1) {
    throw ERRORS.INVALID_GRAPHQL.err('Must provide operation name if query contains multiple operations.');
  }
  const found = operationName ? operations.findLast(({ name }) => name?.value === operationName) : operations[0];
  if (found !== undefined) return found;
  throw ERRORS.INVALID_GRAPHQL.err(
    operationName ? `Unknown operation named "${operationName}".` : 'Must provide an operation.',
  );
}
