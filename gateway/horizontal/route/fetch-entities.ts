import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import type { AnsweringNode } from '../../directory/answering-node.ts';
import { isObject, type JsonObject, type NodeAnswer } from '../../transport/node-answer.ts';
import type { RoutePlan } from '../compile/route-plan.ts';
import type { FetchTools } from '../data-source.ts';
import { type Fault, foreignRows, invalidAnswer, ofAnotherType, toldBy } from '../fault/fault.ts';
import { Fence } from '../merge/fence.ts';
import { misfit } from '../merge/misfit.ts';
import type { Variables } from './argument-value.ts';
import { EntityMemory } from './entity-memory.ts';
import { EntityResult } from './entity-result.ts';
import { fetchEverywhere } from './fetch-everywhere.ts';
import { findSingle } from './find-node.ts';
import { together } from './gathered-nodes.ts';
import { requestBody } from './request-body.ts';
import { distinctEntities, type WantedEntity } from './wanted-entity.ts';

export type EntitiesPlan = Extract<RoutePlan, { kind: 'entities' }>;

/** A row to be asked for, and the node that owns it. */
interface OwnedEntity extends WantedEntity {
  readonly owner: string;
}

interface Batch {
  readonly node: AnsweringNode;
  readonly wanted: OwnedEntity[];
}

/** Answers `_entities`: each representation once, from the node that owns it, put back in the order asked for. */
export async function fetchEntities(
  plan: EntitiesPlan,
  variables: Variables,
  tools: FetchTools,
): Promise<GatewayGraphQLResponse> {
  const { key, cached, everywhere } = plan.entities;
  const given = variables['representations'];
  const representations: readonly unknown[] = Array.isArray(given) ? given : [];
  const result = new EntityResult(key, representations.length);
  const memory = new EntityMemory(cached, tools.cache);
  const wanted = distinctEntities(representations, cached, tools).filter((one) => {
    const fresh = memory.recall(one, 'freshMs');
    if (fresh !== undefined) result.put(one, fresh.entity);
    return fresh === undefined;
  });
  const spread = wanted.filter(({ typeName }) => everywhere.has(typeName));
  const owned = spread.length === 0 ? wanted : wanted.filter(({ typeName }) => !everywhere.has(typeName));
  await Promise.all([
    ...(spread.length === 0 ? [] : [fetchEverywhere(plan, spread, variables, tools, result)]),
    ...split(owned, tools, result, memory).map(async (batch) => {
      const asked = batch.wanted.map((one) => one.representation);
      const body = requestBody(plan.subOperation([]), { ...variables, representations: asked });
      const answer = await tools.client.send(batch.node, { kind: 'read', body }, tools.scope);
      placeAnswer(plan, batch, answer, result, memory);
    }),
  ]);
  return result.response();
}

function split(all: Iterable<WantedEntity>, tools: FetchTools, result: EntityResult, memory: EntityMemory): Batch[] {
  const batches = new Map<string, Batch>();
  for (const wanted of all) {
    const route = tools.contract.entities.get(wanted.typeName);
    if (route === undefined || route.kind === 'everywhere')
      throw new Error(`${wanted.typeName} has no owner in contract ${tools.contract.name}`);
    const key = route.kind === 'owned' ? wanted.representation[route.by] : undefined;
    const found = findSingle(tools, route, key);
    if ('fault' in found) {
      result.fail(wanted, found.fault, memory);
      continue;
    }
    const { owner, node } = found;
    const batch = batches.get(node.code);
    const owned = { ...wanted, owner };
    if (batch === undefined) batches.set(node.code, { node, wanted: [owned] });
    else {
      batch.wanted.push(owned);
      batches.set(node.code, { node: together(batch.node, node), wanted: batch.wanted });
    }
  }
  return [...batches.values()];
}

function placeAnswer(
  plan: EntitiesPlan,
  batch: Batch,
  answer: NodeAnswer,
  result: EntityResult,
  memory: EntityMemory,
): void {
  const failAll = (fault: Fault) => {
    for (const wanted of batch.wanted) result.fail(wanted, fault, memory);
  };
  if (answer.kind === 'failed') {
    failAll(answer.fault);
    return;
  }
  const entities = answer.data?.[plan.entities.key];
  if (!Array.isArray(entities)) {
    const [first] = answer.errors;
    failAll(
      first === undefined ? invalidAnswer(answer.node, 'no entities', '缺少 _entities') : toldBy(answer.node, first),
    );
    return;
  }
  if (entities.length !== batch.wanted.length) {
    failAll(invalidAnswer(answer.node, 'another number of entities than asked for', '实体数量与请求不符'));
    return;
  }
  for (const [index, wanted] of batch.wanted.entries()) {
    const entity: unknown = entities[index];
    if (!isObject(entity)) continue; // null: no such row, or an error of its own below
    placeEntity(plan, wanted, entity, answer.node, result, memory);
  }
  for (const error of answer.errors) {
    const [, index, ...below] = error.path ?? [];
    const wanted = typeof index === 'number' ? batch.wanted[index] : undefined;
    if (wanted !== undefined) result.pass(wanted, error, below);
    else for (const one of batch.wanted) result.pass(one, error, []);
  }
}

function placeEntity(
  plan: EntitiesPlan,
  wanted: OwnedEntity,
  entity: JsonObject,
  node: string,
  result: EntityResult,
  memory: EntityMemory,
): void {
  const form = plan.entities.forms.get(wanted.typeName);
  const broken = form === undefined ? undefined : misfit(entity, form);
  if (broken !== undefined) {
    result.reject(wanted, ofAnotherType(node, `${wanted.typeName}${broken}`));
    return;
  }
  const shape = plan.entities.shapes.get(wanted.typeName);
  if (shape === undefined) {
    memory.keep(wanted, entity);
    result.put(wanted, entity);
    return;
  }
  const fence = new Fence([wanted.owner]);
  const owner = shape.ownerKey === undefined ? undefined : entity[shape.ownerKey];
  const cleared = fence.clear(entity, shape);
  const swapped = cleared !== undefined && owner !== undefined && !Object.values(wanted.representation).includes(owner);
  if (isObject(cleared) && !swapped) {
    memory.keep(wanted, cleared);
    result.put(wanted, cleared);
  }
  if (fence.dropped > 0 || swapped) result.reject(wanted, foreignRows(node, Math.max(fence.dropped, 1)));
}
