import { isObject, type JsonObject } from '../../transport/node-answer.ts';
import type { Projection } from '../compile/merge-plan.ts';
import { type SourceStatus, sourceStatuses, statusOf } from '../fault/fault.ts';
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

/** What a node says of itself and of those it asked in turn; of those that nothing is known of, what we know. One record for each member. */
export function sources(part: Part, key: string, now: string): SourceRecord[] {
  const stated = part.staleAsOf === undefined && !part.cutShort ? statedSources(part, key) : undefined;
  if (stated === undefined) return part.members.map((member) => ownRecord(part, member, now));
  return part.members.map((member) => {
    const source = stated.get(member);
    if (source === undefined || (part.fault !== undefined && member === part.node)) return ownRecord(part, member, now);
    const single = part.members.length === 1;
    return {
      platform: member,
      status: statusIn(source['status']),
      asOf: textOf(source['asOf']),
      latencyMs: single ? part.latencyMs : (numberOf(source['latencyMs']) ?? part.latencyMs),
      problem: textOf(source['problem']),
      problemZh: textOf(source['problemZh']),
    };
  });
}

/** The members that a node's answer says nothing of, though it names its sources. */
export function unstatedMembers(part: Part, key: string): readonly string[] {
  const stated = statedSources(part, key);
  return stated === undefined ? [] : part.members.filter((member) => !stated.has(member));
}

function statedSources(part: Part, key: string): ReadonlyMap<unknown, JsonObject> | undefined {
  const stated = part.value?.[key];
  if (!Array.isArray(stated)) return undefined;
  return new Map(stated.filter(isObject).map((source) => [source['platform'], source]));
}

function ownRecord({ latencyMs, value, fault, staleAsOf }: Part, member: string, now: string): SourceRecord {
  const status = staleAsOf !== undefined ? 'STALE' : fault === undefined ? 'OK' : statusOf(fault.code);
  const asOf = staleAsOf?.toISOString() ?? (value === undefined ? null : now);
  return {
    platform: member,
    status,
    asOf,
    latencyMs,
    problem: fault?.problem ?? null,
    problemZh: fault?.problemZh ?? null,
  };
}

/** A status that the schema does not know would take the client's whole answer with it. */
const statusIn = (value: unknown): SourceStatus =>
  sourceStatuses.find((status) => status === value) ?? (value === undefined || value === null ? 'OK' : 'INVALID');

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
