import type { DecidedCollectionOf } from '../../kit/decision/decided-row.ts';
import type { DeadlineRuleRow } from './row.ts';

export const deadlineRules: DecidedCollectionOf<DeadlineRuleRow, 'ID_ASC'> = {
  name: 'deadlineRules',
  fields: { jurisdiction: 'text', stage: 'text', pendingSince: 'text' },
  orders: { ID_ASC: [] },
};
