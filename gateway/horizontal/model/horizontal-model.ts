import type { GraphQLSchema } from 'graphql';
import type { CachePolicy } from '../cache/answer-cache.ts';
import type { MergeRule } from './merge-rule.ts';

/** Who answers a root field. */
export type RootRoute =
  | {
      readonly kind: 'fanout';
      readonly nodesArgument: string | undefined;
      readonly groupsArgument: string | undefined;
      readonly pageSize: number | undefined;
      /** Pages up to this length every node serves, so they may be read in portions. */
      readonly longestPage: number | undefined;
    }
  /** `by` is a path into the arguments: `['input', 'entryId']`. */
  | {
      readonly kind: 'routed';
      readonly by: readonly string[];
      /** A mutation that begins something new at the node. */
      readonly opens: boolean;
    }
  | { readonly kind: 'central' };

/** Who answers `_entities` for a type in one contract. */
export type EntityRoute =
  | { readonly kind: 'owned'; readonly by: string }
  | { readonly kind: 'central' }
  /** Every node may hold a part of it: each of its fields is a fan-out. */
  | { readonly kind: 'everywhere' };

/** A field asked of every node, narrowed by its arguments. */
export type FanoutRoute = Extract<RootRoute, { kind: 'fanout' }>;

/** How long answers may be used again. */
export interface CachePolicies {
  /** By type name. */
  readonly entities: ReadonlyMap<string, CachePolicy>;
  /** By `Query.field`. */
  readonly roots: ReadonlyMap<string, CachePolicy>;
}

/** What one contract of the supergraph says about rows. */
export interface ContractModel {
  readonly name: string;
  /** Its value of `join__Graph`, by which join directives name it. */
  readonly graph: string;
  /** By type name; only entities that this contract resolves. */
  readonly entities: ReadonlyMap<string, EntityRoute>;
  /** By `Query.field` or `Mutation.field`. */
  readonly roots: ReadonlyMap<string, RootRoute>;
  /** Fan-outs below entities that are everywhere, by `Type.field`. */
  readonly fanouts: ReadonlyMap<string, FanoutRoute>;
  /** Root fields and entities for which no directive says where their rows are: faults, unless the whole contract has none. */
  readonly unrouted: readonly string[];
  readonly unowned: readonly string[];
}

/** What the directives of a supergraph say, read once when it is loaded. */
export interface HorizontalModel {
  readonly schema: GraphQLSchema;
  /** Contracts with at least one directive of ours; other subgraphs are ordinary ones. */
  readonly contracts: ReadonlyMap<string, ContractModel>;
  readonly cached: CachePolicies;
  /** The rule on a field, by `Type.field`. */
  readonly mergeRules: ReadonlyMap<string, MergeRule>;
}
