import type { DecidedCollectionOf } from '../../kit/decision/decided-row.ts';
import type { SourceNamingRow } from './row.ts';

export const sourceNamings: DecidedCollectionOf<SourceNamingRow, 'ID_ASC'> = {
  name: 'sourceNamings',
  fields: { jurisdiction: 'text', pendingSince: 'text' },
  orders: { ID_ASC: [] },
};
