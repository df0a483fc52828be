import type { DeadlineRule } from '../../clock/rule/deadline-rule.ts';
import type { Row } from '../../store/port.ts';

/** A time limit as stored in the registry. */
export interface DeadlineRuleRow extends Row, DeadlineRule {}
