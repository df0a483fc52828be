import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import type { GraphQLError } from 'graphql';
import type { JsonObject } from '../transport/node-answer.ts';
import { asGraphqlError } from './as-graphql-error.ts';
import { introspect } from './introspection.ts';
import type { Variables } from './plan/plan-step.ts';
import { runPlan } from './plan/run-plan.ts';
import type { PreparedOperation } from './prepare-operation.ts';
import type { ServedSupergraph } from './served-supergraph.ts';
import { shapeAnswer } from './shape/shape-answer.ts';

/** Runs a prepared operation. What the result cannot be is told in an extension, unless errors say already that something is wrong. */
export async function executeOperation(
  { plan, shape, rootType, defaults }: PreparedOperation,
  served: ServedSupergraph,
  variables: Variables | undefined,
  context: object,
): Promise<GatewayExecutionResult> {
  const result: JsonObject = Object.create(null);
  const errors: GraphQLError[] = [];
  if (plan !== undefined) await runPlan(plan, { data: result, errors, variables, context });
  const broken: GraphQLError[] = [];
  let data: JsonObject | null;
  try {
    data = shapeAnswer(result, shape, rootType, {
      types: served.apiTypes,
      variables: { ...defaults, ...variables },
      introspect: (document) => introspect(served.schema, document, variables),
      errors: broken,
    });
  } catch (error) {
    return { errors: [asGraphqlError(error)] };
  }
  if (errors.length > 0) return { errors, data };
  return broken.length > 0 ? { data, extensions: { valueCompletion: broken } } : { data };
}
