import type { JsonObject } from '../../transport/node-answer.ts';
import type { AnswerCache, CachePolicy } from '../cache/answer-cache.ts';
import type { EntityPlan } from '../compile/route-plan.ts';
import type { WantedEntity } from './wanted-entity.ts';

/** What nodes answered earlier for rows of types that are cached: field by field, so that operations of different shape share it. */
export class EntityMemory {
  readonly #types: EntityPlan['cached'];
  readonly #cache: AnswerCache;

  constructor(types: EntityPlan['cached'], cache: AnswerCache) {
    this.#types = types;
    this.#cache = cache;
  }

  keep({ typeName, cacheKey }: WantedEntity, entity: JsonObject): void {
    const fields = this.#types.get(typeName)?.fields;
    if (cacheKey === undefined || fields === undefined) return;
    for (const { key, name } of fields) {
      if (entity[key] !== undefined) this.#cache.keep(`${cacheKey}\n${name}`, entity[key]);
    }
  }

  /** The row as far as it is asked for, when every field of it was answered recently enough; `at` is the oldest. */
  recall(
    { typeName, cacheKey }: WantedEntity,
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
