/** A year's holiday notice (节假日安排的通知): which weekdays are off, and which weekend days are worked in exchange (调休). */
export interface HolidayNotice {
  readonly year: number;
  /** Code of the platform whose region it holds for; the national platform's for the whole country. */
  readonly jurisdiction: string;
  /** Days off, `YYYY-MM-DD`. */
  readonly daysOff: readonly string[];
  /** Weekend days that are worked. */
  readonly daysWorked: readonly string[];
  /** Title or number of the published document. */
  readonly source: string;
}
