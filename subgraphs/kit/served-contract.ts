import type { ContractName } from '../../schema/contracts.ts';
import type { Resolvers, Tier } from '../../schema/generated/resolvers.ts';
import type { Row } from '../store/port.ts';
import type { RowCollection } from './collection-of.ts';
import type { CompletedType } from './completed-row.ts';
import type { ReferenceResolver } from './entity-reference.ts';

/** Everything that a node needs to serve one contract. */
export interface ServedContract {
  readonly name: ContractName;
  readonly collections: readonly RowCollection<Row>[];
  readonly resolvers: readonly Resolvers[];
  /** By the name of the type: entities that other contracts refer to. */
  readonly entities: Readonly<Record<string, ReferenceResolver>>;
  readonly completed: readonly CompletedType[];
}

/** What the nodes of a tier serve. */
export interface ServedTier {
  readonly tier: Tier;
  readonly contracts: readonly ServedContract[];
}
