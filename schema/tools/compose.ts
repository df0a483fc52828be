import { composeServices } from '@apollo/composition';
import { contractNames, readContract } from '../contracts.ts';

/**
 * Composes the contracts into the supergraph that the gateway serves.
 * A contract is no place: its address names the contract, and the gateway finds the nodes that serve it.
 */
export function composeSupergraph(): string {
  const result = composeServices(
    contractNames.map((name) => ({ name, url: `horizontal://${name}`, typeDefs: readContract(name) })),
  );
  if (result.errors) {
    throw new Error(`The contracts do not compose:\n${result.errors.map((error) => error.message).join('\n')}`);
  }
  if (result.hints.length > 0) {
    throw new Error(`Composition gives hints:\n${result.hints.map((hint) => hint.toString()).join('\n')}`);
  }
  return result.supergraphSdl;
}
