import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import type { GraphQLFormattedError } from 'graphql';
import type { DirectoryEntry } from '../../directory/node-directory.ts';
import { isObject, type JsonObject, type NodeAnswer } from '../../transport/node-answer.ts';
import type { AnswerCache, CachePolicy } from '../cache/answer-cache.ts';
import type { RoutePlan } from '../compile/route-plan.ts';
import type { FetchTools } from '../data-source.ts';
import { type Fault, foreignRows, invalidAnswer, refused } from '../fault/fault.ts';
import { faultError } from '../fault/graphql-error.ts';
import { copyOf } from '../merge/copy-of.ts';
import { Fence } from '../merge/fence.ts';
import type { Variables } from './argument-value.ts';
import { findSingle } from './find-node.ts';
import { requestBody } from './request-body.ts';

type EntitiesPlan = Extract<RoutePlan, { kind: 'entities' }>;

/** One representation, however often it was asked for. */
interface Wanted {
  readonly representation: JsonObject;
  readonly typeName: string;
  /** What identifies the row to a person: the id, or the key that names its owner. */
  readonly row: string | undefined;
  readonly places: number[];
  /** Under which its fields are kept; undefined when its type is not cached. */
  readonly cacheKey: string | undefined;
}

interface Batch {
  readonly node: DirectoryEntry;
  readonly wanted: Wanted[];
}

/** Answers `_entities`: each representation once, from the node that owns it, put back in the order asked for. */
export async function fetchEntities(
  plan: EntitiesPlan,
  variables: Variables,
  tools: FetchTools,
): Promise<GatewayGraphQLResponse> {
  const representations: readonly unknown[] = Array.isArray(variables['representations'])
    ? variables['representations']
    : [];
  const result = new EntityResult(plan.entities.key, representations.length);
  const memory = new EntityMemory(plan.entities.cached, tools.cache);
  const wanted = distinct(representations, plan.entities.cached, tools).filter((one) => {
    const fresh = memory.recall(one, 'freshMs');
    if (fresh !== undefined) result.put(one, fresh.entity);
    return fresh === undefined;
  });
  const batches = split(wanted, tools, result, memory);
  const operation = plan.subOperation();
  await Promise.all(
    batches.map(async (batch) => {
      const asked = batch.wanted.map((one) => one.representation);
      const body = requestBody(operation, { ...variables, representations: asked });
      const answer = await tools.client.send(batch.node, { kind: 'read', body }, tools.scope);
      placeAnswer(plan, batch, answer, result, memory);
    }),
  );
  return result.response();
}

/** What nodes answered earlier for rows of types that are cached: field by field, so that operations of different shape share it. */
class EntityMemory {
  readonly #types: EntitiesPlan['entities']['cached'];
  readonly #cache: AnswerCache;

  constructor(types: EntitiesPlan['entities']['cached'], cache: AnswerCache) {
    this.#types = types;
    this.#cache = cache;
  }

  keep({ typeName, cacheKey }: Wanted, entity: JsonObject): void {
    const fields = this.#types.get(typeName)?.fields;
    if (cacheKey === undefined || fields === undefined) return;
    for (const { key, name } of fields) {
      if (entity[key] !== undefined) this.#cache.keep(`${cacheKey}\n${name}`, entity[key]);
    }
  }

  /** The row as far as it is asked for, when every field of it was answered recently enough; `at` is the oldest. */
  recall(
    { typeName, cacheKey }: Wanted,
    limit: keyof CachePolicy,
  ): { readonly entity: JsonObject; readonly at: Date } | undefined {
    const type = this.#types.get(typeName);
    if (cacheKey === undefined || type === undefined || type.policy[limit] <= 0) return undefined;
    const entity: JsonObject = {};
    let at = new Date();
    for (const { key, name } of type.fields) {
      if (name === '__typename') {
        entity[key] = typeName;
        continue;
      }
      const field = this.#cache.find(`${cacheKey}\n${name}`, type.policy[limit]);
      if (field === undefined) return undefined;
      entity[key] = field.value;
      if (field.at < at) at = field.at;
    }
    return { entity, at };
  }
}

/** The answer as it fills up. */
class EntityResult {
  readonly #key: string;
  readonly #entities: (JsonObject | null)[];
  readonly #errors: GraphQLFormattedError[] = [];

  constructor(key: string, length: number) {
    this.#key = key;
    this.#entities = new Array<JsonObject | null>(length).fill(null);
  }

  /** Each place gets an object of its own: Apollo's gateway writes into what it is given. */
  put(wanted: Wanted, entity: JsonObject): void {
    wanted.places.forEach((place, index) => {
      this.#entities[place] = index === 0 ? entity : copyOf(entity);
    });
  }

  /** The row cannot be had from its node; an earlier answer stands in where there is one. */
  fail(wanted: Wanted, fault: Fault, memory: EntityMemory): void {
    const stale = memory.recall(wanted, 'staleMs');
    if (stale !== undefined) this.put(wanted, stale.entity);
    for (const place of wanted.places) {
      this.#errors.push(faultError(fault, [this.#key, place], { row: wanted.row, staleAsOf: stale?.at }));
    }
  }

  /** What the node said of the row is not to be believed. */
  reject(wanted: Wanted, fault: Fault): void {
    for (const place of wanted.places) this.#errors.push(faultError(fault, [this.#key, place], { row: wanted.row }));
  }

  pass(wanted: Wanted, error: GraphQLFormattedError, below: readonly (string | number)[]): void {
    for (const place of wanted.places) this.#errors.push({ ...error, path: [this.#key, place, ...below] });
  }

  response(): GatewayGraphQLResponse {
    return { data: { [this.#key]: this.#entities }, ...(this.#errors.length > 0 ? { errors: this.#errors } : {}) };
  }
}

/** The gateway does not de-duplicate: twenty entries of one platform name it twenty times. */
function distinct(
  representations: readonly unknown[],
  cached: EntitiesPlan['entities']['cached'],
  tools: FetchTools,
): Wanted[] {
  const byIdentity = new Map<string, Wanted>();
  representations.forEach((representation, place) => {
    if (!isObject(representation)) return;
    const identity = JSON.stringify(representation);
    const known = byIdentity.get(identity);
    if (known !== undefined) known.places.push(place);
    else {
      const typeName = String(representation['__typename']);
      byIdentity.set(identity, {
        representation,
        typeName,
        row: rowName(representation, typeName, tools),
        places: [place],
        cacheKey: cached.has(typeName) ? `${tools.scope.caller}\n${tools.contract.name}\n${identity}` : undefined,
      });
    }
  });
  return [...byIdentity.values()];
}

function rowName(representation: JsonObject, typeName: string, tools: FetchTools): string | undefined {
  const route = tools.contract.entities.get(typeName);
  const named = representation['id'] ?? (route?.kind === 'owned' ? representation[route.by] : undefined);
  const first = named ?? Object.entries(representation).find(([key]) => key !== '__typename')?.[1];
  return typeof first === 'string' ? first : undefined;
}

function split(all: Iterable<Wanted>, tools: FetchTools, result: EntityResult, memory: EntityMemory): Batch[] {
  const batches = new Map<string, Batch>();
  for (const wanted of all) {
    const route = tools.contract.entities.get(wanted.typeName);
    if (route === undefined) throw new Error(`${wanted.typeName} has no owner in contract ${tools.contract.name}`);
    const key = route.kind === 'owned' ? wanted.representation[route.by] : undefined;
    const found = findSingle(tools.directory, tools.contract.name, route, key);
    if ('fault' in found) {
      result.fail(wanted, found.fault, memory);
      continue;
    }
    const batch = batches.get(found.node.code);
    if (batch === undefined) batches.set(found.node.code, { node: found.node, wanted: [wanted] });
    else batch.wanted.push(wanted);
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
      first === undefined
        ? invalidAnswer(answer.node, 'no entities', '缺少 _entities')
        : refused(answer.node, first.message),
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
  wanted: Wanted,
  entity: JsonObject,
  node: string,
  result: EntityResult,
  memory: EntityMemory,
): void {
  const shape = plan.entities.shapes.get(wanted.typeName);
  if (shape === undefined) {
    memory.keep(wanted, entity);
    result.put(wanted, entity);
    return;
  }
  const fence = new Fence(node);
  const owner = shape.ownerKey === undefined ? undefined : entity[shape.ownerKey];
  const cleared = fence.clear(entity, shape);
  const swapped = cleared !== undefined && owner !== undefined && !Object.values(wanted.representation).includes(owner);
  if (isObject(cleared) && !swapped) {
    memory.keep(wanted, cleared);
    result.put(wanted, cleared);
  }
  if (fence.dropped > 0 || swapped) result.reject(wanted, foreignRows(node, Math.max(fence.dropped, 1)));
}
