import type { DocumentNode } from 'graphql';
import type { SubgraphSource } from '../subgraph-source.ts';
import type { Rewrite } from './data-rewrite.ts';
import type { Represent } from './representation.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** A query plan with everything looked up that is the same each time it is run. */
export type PlanStep =
  | { readonly kind: 'sequence'; readonly steps: readonly PlanStep[] }
  | { readonly kind: 'parallel'; readonly steps: readonly PlanStep[] }
  /** Goes on for what is at a place of the result; `@` stands for every element of a list. */
  | { readonly kind: 'place'; readonly path: readonly string[]; readonly step: PlanStep }
  | {
      readonly kind: 'condition';
      readonly holds: (variables: Variables | undefined) => boolean;
      readonly whenTrue: PlanStep | undefined;
      readonly whenFalse: PlanStep | undefined;
    }
  | FetchStep;

export interface FetchStep {
  readonly kind: 'fetch';
  readonly service: string;
  readonly source: SubgraphSource;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly document: DocumentNode;
  /** Names of the client's variables that it takes. */
  readonly variables: readonly string[];
  /** Present when it asks for entities. */
  readonly represent: Represent | undefined;
  readonly rewriteInput: Rewrite | undefined;
  readonly rewriteOutput: Rewrite | undefined;
}
