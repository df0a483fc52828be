import { isObject, type JsonObject } from '../../transport/node-answer.ts';
import type { EntityPlan } from '../compile/route-plan.ts';
import type { FetchTools } from '../data-source.ts';

/** One representation, however often it was asked for. */
export interface WantedEntity {
  readonly representation: JsonObject;
  readonly typeName: string;
  /** What identifies the row to a person: the id, or the key that names its owner. */
  readonly row: string | undefined;
  readonly places: number[];
  /** Under which its fields are kept; undefined when its type is not cached. */
  readonly cacheKey: string | undefined;
}

/** The gateway does not de-duplicate: twenty entries of one platform name it twenty times. */
export function distinctEntities(
  representations: readonly unknown[],
  cached: EntityPlan['cached'],
  tools: FetchTools,
): WantedEntity[] {
  const byIdentity = new Map<string, WantedEntity>();
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
