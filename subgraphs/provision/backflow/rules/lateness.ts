import { nothingDue } from '../../../clock/duty/duty.ts';

/**
 * The last day on which a delivery was not yet late, kept with the delivery.
 * Days are those of Asia/Shanghai, as text `YYYY-MM-DD`; `sentOn` is null while it is unsent.
 */
export function lateAfter(dueOn: string, sentOn: string | null): string {
  return sentOn !== null && sentOn <= dueOn ? nothingDue : dueOn;
}

/** Whether a delivery is late today: sent after its due day, or unsent with its due day past (Art 24: measured by the agreed frequency). */
export function isLate(delivery: { readonly lateAfter: string }, today: string): boolean {
  return delivery.lateAfter < today;
}
