import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import type { GraphQLFormattedError } from 'graphql';
import type { AnsweringNode } from '../../directory/answering-node.ts';
import type { JsonObject, NodeAnswer } from '../../transport/node-answer.ts';
import type { RoutePlan } from '../compile/route-plan.ts';
import type { FetchTools } from '../data-source.ts';
import { faultError } from '../fault/graphql-error.ts';
import { answerFanout, type FanoutCall } from './answer-fanout.ts';
import { answerSingle } from './answer-single.ts';
import type { Variables } from './argument-value.ts';
import { FieldMemory } from './field-memory.ts';
import { type FieldNodes, findFieldNodes } from './find-field-nodes.ts';
import { together } from './gathered-nodes.ts';
import { includedFields } from './included-fields.ts';
import { requestBody } from './request-body.ts';

type RootsPlan = Extract<RoutePlan, { kind: 'query' | 'mutation' }>;

/** The client's answer for the root fields of one fetch, as it fills up. */
export interface RootResult {
  readonly data: JsonObject;
  readonly errors: GraphQLFormattedError[];
}

/** Answers the root fields of a query. Each node is asked once, for all the fields that concern it. */
export async function fetchRoots(
  plan: RootsPlan,
  variables: Variables,
  tools: FetchTools,
): Promise<GatewayGraphQLResponse> {
  const result: RootResult = { data: {}, errors: [] };
  const routed = includedFields(plan.fields, variables).map(({ field, index }) => ({
    ...findFieldNodes(field, variables, tools),
    index,
  }));
  const calls = callsByNode(routed);
  const answers = new Map<string, NodeAnswer>();
  await Promise.all(
    [...calls.values()].map(async ({ node, indexes }) => {
      const body = requestBody(plan.subOperation(indexes), variables);
      answers.set(node.code, await tools.client.send(node, { kind: 'read', body }, tools.scope));
    }),
  );
  for (const route of routed)
    answerField(route, answers, variables, tools, memoryOf(plan, route, variables, tools), result);
  return response(result);
}

/** Runs mutations one after another in the order of the document, each at its owner. One that fails stops none that follows. */
export async function fetchMutations(
  plan: RootsPlan,
  variables: Variables,
  tools: FetchTools,
): Promise<GatewayGraphQLResponse> {
  const result: RootResult = { data: {}, errors: [] };
  let central = false;
  for (const indexed of includedFields(plan.fields, variables)) {
    const route = { ...findFieldNodes(indexed.field, variables, tools), index: indexed.index };
    const answers = new Map<string, NodeAnswer>();
    for (const node of route.nodes) {
      const body = requestBody(plan.subOperation([indexed.index]), variables);
      answers.set(node.code, await tools.client.send(node, { kind: 'write', body }, tools.scope));
    }
    answerField(route, answers, variables, tools, undefined, result);
    central ||= indexed.field.route.kind === 'central';
  }
  if (central) {
    tools.cache.clear();
    await tools.afterCentralMutation();
  }
  return response(result);
}

interface RoutedField extends FieldNodes {
  readonly index: number;
}

/** A node and the fields that it is asked for, by their places in the plan. */
interface NodeCall {
  readonly node: AnsweringNode;
  readonly indexes: readonly number[];
}

/** Earlier answers to a field, where the schema allows them to stand in. */
function memoryOf(
  plan: RootsPlan,
  { field, index, nodes }: RoutedField,
  variables: Variables,
  tools: FetchTools,
): FieldMemory | undefined {
  if (field.cached === undefined) return undefined;
  const body = requestBody(plan.subOperation([index]), variables);
  return new FieldMemory(tools.cache, `${tools.scope.caller}\n${body}`, nodes);
}

/** For each node, the fields that it is asked for, in the order of the plan. */
function callsByNode(routed: readonly RoutedField[]): Map<string, NodeCall> {
  const calls = new Map<string, NodeCall>();
  for (const { nodes, index } of routed) {
    for (const node of nodes) {
      const known = calls.get(node.code);
      if (known === undefined) calls.set(node.code, { node, indexes: [index] });
      else calls.set(node.code, { node: together(known.node, node), indexes: [...known.indexes, index] });
    }
  }
  return calls;
}

function answerField(
  { field, nodes, faults }: RoutedField,
  answers: ReadonlyMap<string, NodeAnswer>,
  variables: Variables,
  tools: FetchTools,
  memory: FieldMemory | undefined,
  result: RootResult,
): void {
  const given = nodes.flatMap(({ code, members }) => {
    const answer = answers.get(code);
    return answer === undefined ? [] : [{ members, answer }];
  });
  for (const { answer } of given) memory?.keep(field, answer);
  if (field.route.kind === 'fanout' && field.merge !== undefined) {
    const call: FanoutCall = {
      field,
      merge: field.merge,
      route: field.route,
      answers: given,
      memory,
      faults,
      variables,
      now: tools.now().toISOString(),
    };
    answerFanout(call, result);
    return;
  }
  const [single] = given;
  if (single !== undefined) answerSingle(field, single, memory, result);
  for (const fault of faults) {
    result.data[field.key] = null;
    result.errors.push(faultError(fault, [field.key]));
  }
}

const response = ({ data, errors }: RootResult): GatewayGraphQLResponse => ({
  data,
  ...(errors.length > 0 ? { errors } : {}),
});
