import type { CollectionOf } from '../../kit/collection-of.ts';
import type { DeadlineRuleRow } from './row.ts';

export const deadlineRules: CollectionOf<DeadlineRuleRow, 'ID_ASC'> = {
  name: 'deadlineRules',
  fields: { jurisdiction: 'text', stage: 'text' },
  orders: { ID_ASC: [] },
};
