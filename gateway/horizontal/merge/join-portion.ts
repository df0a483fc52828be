import { isObject, type JsonObject } from '../../transport/node-answer.ts';
import type { MergePlan } from '../compile/merge-plan.ts';
import { ownKeys } from '../compile/selection-rewriter.ts';

/** True unless the node says that its list ends here; `key`: under which it would say so. */
export function goesOn(value: JsonObject, key: string, from: 'first' | 'last'): boolean {
  const info = value[key];
  return !isObject(info) || info[flagOf(from)] !== false;
}

const flagOf = (from: 'first' | 'last'): string => (from === 'first' ? 'hasNextPage' : 'hasPreviousPage');

/** Adds a further portion to what a node answered first: its rows, whether its list goes on, and whether all that it asked had a part in it. */
export function joinPortion(plan: MergePlan, value: JsonObject, further: JsonObject, from: 'first' | 'last'): void {
  for (const { rule, key } of plan.fields) {
    const known = value[key];
    const added = further[key];
    switch (rule) {
      case 'ORDERED':
        if (Array.isArray(known) && Array.isArray(added)) known.push(...added);
        break;
      case 'PAGE_INFO':
        if (isObject(known)) known[flagOf(from)] = goesOn(further, ownKeys.page, from);
        break;
      case 'COMPLETE':
        if (added === false) value[key] = false;
        break;
      case 'LOWER_BOUND':
        if (added === true) value[key] = true;
        break;
      case 'SOURCES':
        value[key] = joinSources(known, added);
        break;
    }
  }
}

/** A node made of nodes may lose one between two portions: the worse of what it says of each stands. */
function joinSources(known: unknown, added: unknown): unknown {
  if (!Array.isArray(known) || !Array.isArray(added)) return known;
  const failed = new Map<unknown, unknown>();
  for (const source of added) {
    if (isObject(source) && source['status'] !== 'OK') failed.set(source['platform'], source);
  }
  return known.map((source: unknown) => (isObject(source) ? (failed.get(source['platform']) ?? source) : source));
}
