import type { GraphQLFormattedError } from 'graphql';
import { isObject, type JsonObject, type NodeAnswer } from '../../transport/node-answer.ts';
import type { FetchTools } from '../data-source.ts';
import { invalidAnswer } from '../fault/fault.ts';
import { answerFanout } from './answer-fanout.ts';
import type { Variables } from './argument-value.ts';
import type { EntityResult } from './entity-result.ts';
import type { EntitiesPlan } from './fetch-entities.ts';
import { type FieldNodes, findFieldNodes } from './find-field-nodes.ts';
import { gatheredNodes } from './gathered-nodes.ts';
import { includedFields } from './included-fields.ts';
import { requestBody } from './request-body.ts';
import type { WantedEntity } from './wanted-entity.ts';

/** Answers rows of which every node may hold a part: each node is asked once for all of them, and their fields are merged. */
export async function fetchEverywhere(
  plan: EntitiesPlan,
  wanted: readonly WantedEntity[],
  variables: Variables,
  tools: FetchTools,
  result: EntityResult,
): Promise<void> {
  const routed = new Map<string, readonly FieldNodes[]>();
  for (const [typeName, fields] of plan.entities.everywhere) {
    routed.set(
      typeName,
      includedFields(fields, variables).map(({ field }) => findFieldNodes(field, variables, tools)),
    );
  }
  const nodes = gatheredNodes([...routed.values()].flat().flatMap((one) => one.nodes));
  const representations = wanted.map((one) => one.representation);
  const body = requestBody(plan.subOperation(), { ...variables, representations });
  const answers = new Map<string, NodeAnswer>();
  await Promise.all(
    nodes.map(async (node) => {
      const answer = await tools.client.send(node, { kind: 'read', body }, tools.scope);
      answers.set(node.code, ofLength(answer, plan.entities.key, wanted.length));
    }),
  );
  for (const [index, one] of wanted.entries()) {
    const data: JsonObject = { ...one.representation };
    const errors: GraphQLFormattedError[] = [];
    for (const { field, nodes: asked, faults } of routed.get(one.typeName) ?? []) {
      if (field.merge === undefined || field.route.kind !== 'fanout') continue;
      answerFanout(
        {
          field,
          merge: field.merge,
          route: field.route,
          answers: asked.flatMap(({ code, members }) => {
            const answer = answers.get(code);
            return answer === undefined ? [] : [{ members, answer: aboutRow(answer, plan.entities.key, index) }];
          }),
          memory: undefined,
          faults,
          variables,
          now: tools.now().toISOString(),
        },
        { data, errors },
      );
    }
    result.put(one, data);
    for (const error of errors) {
      result.pass(one, { ...error, extensions: { ...error.extensions, row: one.row } }, error.path ?? []);
    }
  }
}

/** The answer, if it has as many entities as were asked for. */
function ofLength(answer: NodeAnswer, key: string, length: number): NodeAnswer {
  if (answer.kind === 'failed') return answer;
  const entities = answer.data?.[key];
  if (!Array.isArray(entities) || entities.length === length) return answer;
  const fault = invalidAnswer(answer.node, 'another number of entities than asked for', '实体数量与请求不符');
  return { kind: 'failed', node: answer.node, fault, latencyMs: answer.latencyMs };
}

/** What a node's answer for many rows says of one. */
function aboutRow(answer: NodeAnswer, key: string, index: number): NodeAnswer {
  if (answer.kind === 'failed') return answer;
  const entities = answer.data?.[key];
  const entity: unknown = Array.isArray(entities) ? entities[index] : undefined;
  const errors = answer.errors.flatMap((error): GraphQLFormattedError[] => {
    const [root, place, ...below] = error.path ?? [];
    if (root === undefined) return [error];
    return root === key && place === index ? [{ ...error, path: below }] : [];
  });
  return { ...answer, data: isObject(entity) ? entity : null, errors };
}
