import type { DeadlineRule } from '../../clock/rule/deadline-rule.ts';
import type { DecidedRow } from '../../kit/decision/decided-row.ts';

/** A time limit as stored in the registry. */
export interface DeadlineRuleRow extends DecidedRow, DeadlineRule {}
