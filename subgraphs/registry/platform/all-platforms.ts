import type { NodeContext } from '../../kit/node-context.ts';
import { readAllRows } from '../all-rows.ts';
import { platforms } from './collection.ts';
import type { PlatformRow } from './row.ts';

/** Every platform of the registry, by code. */
export const readAllPlatforms = (context: NodeContext): Promise<readonly PlatformRow[]> =>
  readAllRows(context, platforms, 'CODE_ASC');
