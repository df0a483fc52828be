import { isObject, type JsonObject } from '../../transport/node-answer.ts';
import type { Projection } from '../compile/merge-plan.ts';
import { statusOf } from '../fault/fault.ts';
import type { Part, SourceRecord } from './part.ts';
import type { MergedRows } from './rows.ts';

/** The merged page's place in its list: the nodes' flags, and what the merge itself cut off. */
export function pageInfo(
  projections: readonly Projection[],
  typeName: string,
  key: string,
  answers: readonly JsonObject[],
  rows: MergedRows | undefined,
): JsonObject {
  const flag = (name: string) =>
    answers.some((answer) => {
      const info = answer[key];
      return isObject(info) && info[name] === true;
    });
  const places = rows?.places ?? [];
  return project(projections, typeName, {
    hasNextPage: rows?.cutAtEnd === true || flag('hasNextPage'),
    hasPreviousPage: rows?.cutAtStart === true || flag('hasPreviousPage'),
    startCursor: places[0]?.cursor ?? null,
    endCursor: places.at(-1)?.cursor ?? null,
  });
}

/** What a node says of itself and of those it asked in turn; of one that did not answer, what we know. */
export function sources(part: Part, key: string, now: string): SourceRecord[] {
  const stated = part.value?.[key];
  if (part.fault !== undefined || !Array.isArray(stated)) return [ownRecord(part, now)];
  // A node may itself have asked others: what it says of them stands, what it says of itself gains the time we saw.
  return stated.filter(isObject).map((source) => ({
    platform: String(source['platform']),
    status: (source['status'] ?? 'OK') as SourceRecord['status'],
    asOf: textOf(source['asOf']),
    latencyMs: source['platform'] === part.node ? part.latencyMs : numberOf(source['latencyMs']),
    problem: textOf(source['problem']),
    problemZh: textOf(source['problemZh']),
  }));
}

function ownRecord({ node, latencyMs, value, fault, staleAsOf }: Part, now: string): SourceRecord {
  const status = staleAsOf !== undefined ? 'STALE' : fault === undefined ? 'OK' : statusOf(fault.code);
  const asOf = staleAsOf?.toISOString() ?? (value === undefined ? null : now);
  return {
    platform: node,
    status,
    asOf,
    latencyMs,
    problem: fault?.problem ?? null,
    problemZh: fault?.problemZh ?? null,
  };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** A record that the gateway fills in, under the keys that the client chose. */
export function project(projections: readonly Projection[], typeName: string, record: object): JsonObject {
  const values = new Map<string, unknown>(Object.entries(record));
  const projected: JsonObject = {};
  for (const { key, name } of projections)
    projected[key] = name === '__typename' ? typeName : (values.get(name) ?? null);
  return projected;
}
