import type { NodeContext } from '../../kit/node-context.ts';
import { gatewayKeys } from './collection.ts';

/** Rotations are rare; a registry that holds more of them than this was filled by somebody. */
const mostStatements = 1000;

export async function readGatewayKeys(context: NodeContext): Promise<readonly string[]> {
  const page = await context
    .allRows(gatewayKeys)
    .page({ filter: [], order: 'ID_ASC', limit: mostStatements, from: 'first' });
  return page.rows.map(({ statement }) => statement);
}
