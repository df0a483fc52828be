import { createHash } from 'node:crypto';
import type { NodeDirectory } from '../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { readAllPlatforms } from './all-platforms.ts';

/** What the gateway has to know of the nodes. Its version is a digest of its content, so that it changes with each change and with nothing else. */
export async function readNodeDirectory(context: NodeContext): Promise<NodeDirectory> {
  const nodes = (await readAllPlatforms(context)).map(({ id, tier, state, endpoint, replicas, contracts, parent }) => ({
    code: id,
    group: tier,
    state,
    endpoint,
    replicas: replicas ?? [],
    contracts: contracts.map((contract) => contract.toLowerCase()),
    parent: parent ?? null,
  }));
  return { version: createHash('sha256').update(JSON.stringify(nodes)).digest('hex').slice(0, 16), nodes };
}
