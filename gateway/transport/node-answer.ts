import type { GraphQLFormattedError } from 'graphql';
import type { Fault } from '../horizontal/fault/fault.ts';

export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What became of one operation sent to one node. `body` belongs to the receiver, who may change it. */
export type NodeAnswer =
  | {
      readonly kind: 'answered';
      readonly node: string;
      readonly data: JsonObject | null;
      readonly errors: readonly GraphQLFormattedError[];
      readonly latencyMs: number;
    }
  | { readonly kind: 'failed'; readonly node: string; readonly fault: Fault; readonly latencyMs: number };
