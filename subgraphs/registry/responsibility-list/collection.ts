import type { DecidedCollectionOf } from '../../kit/decision/decided-row.ts';
import type { ResponsibilityListRow } from './row.ts';

export const responsibilityLists: DecidedCollectionOf<ResponsibilityListRow, 'ID_ASC'> = {
  name: 'responsibilityLists',
  fields: { platform: 'text', effectiveFrom: 'text', pendingSince: 'text' },
  orders: { ID_ASC: [] },
};
