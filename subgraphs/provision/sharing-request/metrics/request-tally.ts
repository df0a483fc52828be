import type { RequestMetricsCell } from '../../../../schema/generated/resolvers.ts';
import { CountsByValue } from '../../metrics/counts-by-value.ts';
import { DayCounts } from '../../metrics/durations.ts';
import type { Punctuality } from '../../metrics/punctuality.ts';
import { ratioOf } from '../../metrics/ratio.ts';
import type { SharingRequestRow } from '../row.ts';
import type { RequestOutcome } from './request-outcome.ts';

/** What is counted of the requests of one cell. */
export class RequestTally {
  #received = 0;
  readonly #replies: Record<Punctuality, number> = { IN_TIME: 0, LATE: 0, OVERDUE: 0, PENDING: 0 };
  readonly #deliveries: Record<Punctuality, number> = { IN_TIME: 0, LATE: 0, OVERDUE: 0, PENDING: 0 };
  readonly #decisionDays = new DayCounts();
  readonly #deliveryDays = new DayCounts();
  #refused = 0;
  readonly #reasons = new CountsByValue();
  readonly #grantedTo = new Map<string, Set<string>>();

  add(request: SharingRequestRow, { reply, delivery, granted }: RequestOutcome): void {
    this.#received += 1;
    if (reply !== null) {
      this.#replies[reply.punctuality] += 1;
      if (reply.workingDays !== null) this.#decisionDays.add(reply.workingDays);
    }
    if (delivery !== null) {
      this.#deliveries[delivery.punctuality] += 1;
      if (delivery.workingDays !== null) this.#deliveryDays.add(delivery.workingDays);
    }
    if (request.state === 'REFUSED') {
      this.#refused += 1;
      if (request.refusalReason !== null) this.#reasons.add(request.refusalReason);
    }
    if (granted) {
      const users = this.#grantedTo.get(request.entry) ?? new Set();
      this.#grantedTo.set(request.entry, users.add(request.requester));
    }
  }

  metrics(): Omit<RequestMetricsCell, 'key' | 'platform' | 'provider' | 'sharingClass' | 'month'> {
    const { IN_TIME, LATE, OVERDUE, PENDING } = this.#replies;
    const users = [...this.#grantedTo.values()];
    return {
      received: this.#received,
      open: OVERDUE + PENDING,
      openOverdue: OVERDUE,
      onTimeReplies: ratioOf(IN_TIME, IN_TIME + LATE + OVERDUE),
      daysToDecide: this.#decisionDays.durations(),
      onTimeDeliveries: ratioOf(
        this.#deliveries.IN_TIME,
        this.#deliveries.IN_TIME + this.#deliveries.LATE + this.#deliveries.OVERDUE,
      ),
      daysToDeliver: this.#deliveryDays.durations(),
      refusals: ratioOf(this.#refused, IN_TIME + LATE),
      refusalReasons: this.#reasons.buckets(),
      reuse: ratioOf(users.filter(({ size }) => size >= 2).length, users.length),
    };
  }
}
