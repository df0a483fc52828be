import type { ViolationCount } from '../../../schema/generated/resolvers.ts';
import { CountedRows } from '../../kit/counted-rows.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { violations } from './collection.ts';
import type { ViolationRow } from './row.ts';
import { type ViolationSelection, violationFilter } from './violation-filter.ts';

/** Violations counted. */
export class ViolationCounts extends CountedRows<ViolationRow> {
  constructor(context: NodeContext, selection: ViolationSelection) {
    super(context, violations, violationFilter(context, selection));
  }

  codes(): Promise<ViolationCount[]> {
    return this.bucketsBy('code');
  }

  states(): Promise<ViolationCount[]> {
    return this.bucketsBy('state');
  }

  organisations(): Promise<ViolationCount[]> {
    return this.bucketsBy('organisation');
  }
}
