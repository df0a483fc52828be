import type { VariableDefinitions } from '@apollo/federation-internals';
import { evaluateCondition, type FetchNode, type PlanNode } from '@apollo/query-planner';
import { parse } from 'graphql';
import type { SubgraphSource } from '../subgraph-source.ts';
import type { TypeIndex } from '../type-index.ts';
import { compileRewrites } from './data-rewrite.ts';
import type { FetchStep, PlanStep } from './plan-step.ts';
import { compileRepresentation } from './representation.ts';

export interface PlanTools {
  /** Types of the supergraph. */
  readonly types: TypeIndex;
  readonly sources: ReadonlyMap<string, SubgraphSource>;
  readonly variableDefinitions: VariableDefinitions;
}

export function compilePlan(node: PlanNode, tools: PlanTools): PlanStep {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', steps: node.nodes.map((one) => compilePlan(one, tools)) };
    case 'Parallel':
      return { kind: 'parallel', steps: node.nodes.map((one) => compilePlan(one, tools)) };
    case 'Flatten':
      return { kind: 'place', path: node.path.map(String), step: compilePlan(node.node, tools) };
    case 'Condition':
      return {
        kind: 'condition',
        holds: (variables) => evaluateCondition(node, tools.variableDefinitions, variables),
        whenTrue: node.ifClause && compilePlan(node.ifClause, tools),
        whenFalse: node.elseClause && compilePlan(node.elseClause, tools),
      };
    case 'Fetch':
      return compileFetch(node, tools);
    case 'Defer':
      throw new Error('The planner was not asked for @defer');
  }
}

function compileFetch(node: FetchNode, { types, sources }: PlanTools): FetchStep {
  const source = sources.get(node.serviceName);
  if (source === undefined) throw new Error(`The supergraph has no subgraph "${node.serviceName}"`);
  return {
    kind: 'fetch',
    service: node.serviceName,
    source,
    query: node.operation,
    operationName: node.operationName,
    document: node.operationDocumentNode ?? parse(node.operation),
    variables: node.variableUsages ?? [],
    represent: node.requires === undefined ? undefined : compileRepresentation(node.requires, types),
    rewriteInput: compileRewrites(node.inputRewrites, types),
    rewriteOutput: compileRewrites(node.outputRewrites, types),
  };
}
