import type { FacetBucket } from '../../../schema/generated/resolvers.ts';
import { CountedRows } from '../../kit/counted-rows.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { sharingRequests } from './collection.ts';
import { overdue, type RequestSelection, requestFilter } from './request-filter.ts';
import type { SharingRequestRow } from './row.ts';

/** Sharing requests counted. */
export class RequestCounts extends CountedRows<SharingRequestRow> {
  readonly #today: string;

  constructor(context: NodeContext, selection: RequestSelection) {
    super(context, sharingRequests, requestFilter(context, selection));
    this.#today = context.today;
  }

  overdue(): Promise<number> {
    return this.countOf(overdue(this.#today, true));
  }

  states(): Promise<FacetBucket[]> {
    return this.bucketsBy('state');
  }

  refusalReasons(): Promise<FacetBucket[]> {
    return this.bucketsBy('refusalReason', { field: 'state', in: ['REFUSED'] });
  }

  requesterPlatforms(): Promise<FacetBucket[]> {
    return this.bucketsBy('requesterNode');
  }

  firstSubmittedAt(): Promise<string | null> {
    return this.outermost('min', 'submittedAt');
  }

  lastSubmittedAt(): Promise<string | null> {
    return this.outermost('max', 'submittedAt');
  }
}
