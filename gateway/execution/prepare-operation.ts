import { operationFromDocument } from '@apollo/federation-internals';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { introspectionDocument } from './introspection.ts';
import { compilePlan } from './plan/compile-plan.ts';
import type { PlanStep, Variables } from './plan/plan-step.ts';
import type { ServedSupergraph } from './served-supergraph.ts';
import type { SelectionShape } from './shape/answer-shape.ts';
import { compileShape } from './shape/compile-shape.ts';

/** All of an operation that is the same each time it is asked. */
export interface PreparedOperation {
  readonly definition: OperationDefinitionNode;
  /** Undefined when no subgraph has to be asked. */
  readonly plan: PlanStep | undefined;
  readonly shape: SelectionShape;
  readonly rootType: string;
  readonly defaults: Variables;
}

/** Plans an operation and compiles the plan and the shape of its answer. Throws a GraphQLError when it cannot be planned. */
export function prepareOperation(
  served: ServedSupergraph,
  document: DocumentNode,
  definition: OperationDefinitionNode,
): PreparedOperation {
  const operationName = definition.name?.value;
  const operation = operationFromDocument(
    served.apiSchema,
    document,
    operationName === undefined ? {} : { operationName },
  );
  const node = served.plan(operation);
  const { types, sources } = served;
  const { variableDefinitions, rootKind, selectionSet } = operation;
  const rootType = served.apiSchema.schemaDefinition.rootType(rootKind);
  if (rootType === undefined) throw new Error(`The schema has no ${rootKind}`);
  return {
    definition,
    plan: node && compilePlan(node, { types, sources, variableDefinitions }),
    shape: compileShape(selectionSet, {
      types: served.apiTypes,
      introspectionDocument: (selection) => introspectionDocument(selection, definition),
    }),
    rootType: rootType.name,
    defaults: operation.collectDefaultedVariableValues(),
  };
}
