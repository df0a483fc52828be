import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import type { GraphQLFormattedError } from 'graphql';
import type { AnsweringNode } from '../../directory/answering-node.ts';
import type { JsonObject, NodeAnswer } from '../../transport/node-answer.ts';
import type { IndexedField, RoutePlan } from '../compile/route-plan.ts';
import type { FetchTools } from '../data-source.ts';
import { faultError } from '../fault/graphql-error.ts';
import { PagePlan } from '../page/page-plan.ts';
import { answerSingle } from './answer-single.ts';
import type { Variables } from './argument-value.ts';
import { CallsByNode } from './calls-by-node.ts';
import { FanoutReading } from './fanout-reading.ts';
import { FieldMemory } from './field-memory.ts';
import { type FieldNodes, findFieldNodes } from './find-field-nodes.ts';
import { includedFields } from './included-fields.ts';
import { requestBody } from './request-body.ts';

type RootsPlan = Extract<RoutePlan, { kind: 'query' | 'mutation' }>;

/** The client's answer for the root fields of one fetch, as it fills up. */
export interface RootResult {
  readonly data: JsonObject;
  readonly errors: GraphQLFormattedError[];
}

/** Answers the root fields of a query. In each round a node is asked once, for all the fields that concern it. */
export async function fetchRoots(
  plan: RootsPlan,
  variables: Variables,
  tools: FetchTools,
): Promise<GatewayGraphQLResponse> {
  const routed = includedFields(plan.fields, variables).map((indexed) => routeField(plan, indexed, variables, tools));
  const calls = new CallsByNode(plan, variables);
  for (const { nodes, index, page } of routed) {
    for (const node of nodes) calls.add(node, index, page && firstRows(page, node.code));
  }
  const answers = await calls.send(tools);
  for (const { nodes, field, reading, memory } of routed) {
    for (const { code, members } of nodes) {
      const answer = answers.get(code);
      if (answer === undefined) continue;
      memory?.keep(field, answer);
      reading?.take({ answer, members });
    }
  }
  await readFurther(plan, routed, variables, tools);
  const result: RootResult = { data: {}, errors: [] };
  for (const route of routed) {
    if (route.reading !== undefined) route.reading.finish(route.faults, tools.now().toISOString(), result);
    else answerOne(route, answers, result);
  }
  return response(result);
}

interface RoutedField extends FieldNodes {
  readonly index: number;
  readonly memory: FieldMemory | undefined;
  /** Set for fan-outs. */
  readonly page: PagePlan | undefined;
  readonly reading: FanoutReading | undefined;
}

function routeField(
  plan: RootsPlan,
  { field, index }: IndexedField,
  variables: Variables,
  tools: FetchTools,
): RoutedField {
  const found = findFieldNodes(field, variables, tools);
  const memory = memoryOf(plan, { field, index }, found.nodes, variables, tools);
  const { merge } = field;
  if (merge === undefined) return { ...found, index, memory, page: undefined, reading: undefined };
  const page = new PagePlan(field, variables, tools.scope.caller, found.nodes, tools);
  return { ...found, index, memory, page, reading: new FanoutReading({ field, merge, page, memory, variables }) };
}

/** What a node is asked for at first; undefined for all that the client asks for. */
function firstRows(page: PagePlan, node: string) {
  if (page.portion === undefined) return undefined;
  return { from: page.window.from, size: page.sizeFor(node), cursor: undefined };
}

/** Asks for further portions of pages, until none is wanted. */
async function readFurther(
  plan: RootsPlan,
  routed: readonly RoutedField[],
  variables: Variables,
  tools: FetchTools,
): Promise<void> {
  for (;;) {
    const calls = new CallsByNode(plan, variables);
    const rounds = routed.flatMap(({ reading, nodes, page, index }) => {
      if (reading === undefined || page === undefined) return [];
      const wanted = reading.wanted();
      for (const { node: code, size, cursor } of wanted) {
        const node = nodes.find((one) => one.code === code);
        if (node !== undefined) calls.add(node, index, { from: page.window.from, size, cursor });
      }
      return [{ reading, nodes, wanted }];
    });
    if (calls.size === 0) return;
    const answers = await calls.send(tools);
    for (const { reading, nodes, wanted } of rounds) {
      for (const portion of wanted) {
        const answer = answers.get(portion.node);
        const members = nodes.find(({ code }) => code === portion.node)?.members;
        if (answer !== undefined && members !== undefined) reading.takeFurther(portion, { answer, members });
      }
    }
  }
}

/** Runs mutations one after another in the order of the document, each at its owner. One that fails stops none that follows. */
export async function fetchMutations(
  plan: RootsPlan,
  variables: Variables,
  tools: FetchTools,
): Promise<GatewayGraphQLResponse> {
  const result: RootResult = { data: {}, errors: [] };
  let central = false;
  for (const { field, index } of includedFields(plan.fields, variables)) {
    const found = findFieldNodes(field, variables, tools);
    const answers = new Map<string, NodeAnswer>();
    for (const node of found.nodes) {
      const body = requestBody(plan.subOperation([{ index, portion: undefined }]), variables);
      answers.set(node.code, await tools.client.send(node, { kind: 'write', body }, tools.scope));
    }
    answerOne({ ...found, memory: undefined }, answers, result);
    central ||= field.route.kind === 'central';
  }
  if (central) {
    tools.cache.clear();
    await tools.afterCentralMutation();
  }
  return response(result);
}

/** Earlier answers to a field, where the schema allows them to stand in. */
function memoryOf(
  plan: RootsPlan,
  { field, index }: IndexedField,
  nodes: readonly AnsweringNode[],
  variables: Variables,
  tools: FetchTools,
): FieldMemory | undefined {
  if (field.cached === undefined) return undefined;
  const body = requestBody(plan.subOperation([{ index, portion: undefined }]), variables);
  return new FieldMemory(tools.cache, `${tools.scope.caller}\n${body}`, nodes);
}

/** Answers a field that one node was asked for. */
function answerOne(
  { field, nodes, faults, memory }: FieldNodes & { readonly memory: FieldMemory | undefined },
  answers: ReadonlyMap<string, NodeAnswer>,
  result: RootResult,
): void {
  const [node] = nodes;
  const answer = node === undefined ? undefined : answers.get(node.code);
  if (answer !== undefined && node !== undefined) {
    answerSingle(field, { answer, members: node.members }, memory, result);
  }
  for (const fault of faults) {
    result.data[field.key] = null;
    result.errors.push(faultError(fault, [field.key]));
  }
}

const response = ({ data, errors }: RootResult): GatewayGraphQLResponse => ({
  data,
  ...(errors.length > 0 ? { errors } : {}),
});
