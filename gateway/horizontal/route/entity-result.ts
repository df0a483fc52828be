import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import type { GraphQLFormattedError } from 'graphql';
import type { JsonObject } from '../../transport/node-answer.ts';
import type { Fault } from '../fault/fault.ts';
import { faultError } from '../fault/graphql-error.ts';
import { copyOf } from '../merge/copy-of.ts';
import type { EntityMemory } from './entity-memory.ts';
import type { WantedEntity } from './wanted-entity.ts';

/** The answer as it fills up. */
export class EntityResult {
  readonly #key: string;
  readonly #entities: (JsonObject | null)[];
  readonly #errors: GraphQLFormattedError[] = [];

  constructor(key: string, length: number) {
    this.#key = key;
    this.#entities = new Array<JsonObject | null>(length).fill(null);
  }

  /** Each place gets an object of its own: Apollo's gateway writes into what it is given. */
  put(wanted: WantedEntity, entity: JsonObject): void {
    wanted.places.forEach((place, index) => {
      this.#entities[place] = index === 0 ? entity : copyOf(entity);
    });
  }

  /** The row cannot be had from its node; an earlier answer stands in where there is one. */
  fail(wanted: WantedEntity, fault: Fault, memory: EntityMemory): void {
    const stale = memory.recall(wanted, 'staleMs');
    if (stale !== undefined) this.put(wanted, stale.entity);
    for (const place of wanted.places) {
      this.#errors.push(faultError(fault, [this.#key, place], { row: wanted.row, staleAsOf: stale?.at }));
    }
  }

  /** What the node said of the row is not to be believed. */
  reject(wanted: WantedEntity, fault: Fault): void {
    for (const place of wanted.places) this.#errors.push(faultError(fault, [this.#key, place], { row: wanted.row }));
  }

  pass(wanted: WantedEntity, error: GraphQLFormattedError, below: readonly (string | number)[]): void {
    for (const place of wanted.places) this.#errors.push({ ...error, path: [this.#key, place, ...below] });
  }

  response(): GatewayGraphQLResponse {
    return { data: { [this.#key]: this.#entities }, ...(this.#errors.length > 0 ? { errors: this.#errors } : {}) };
  }
}
