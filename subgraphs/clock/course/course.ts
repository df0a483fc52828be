/** What happened to a duty after its start. Days of Asia/Shanghai. */
export type CourseEvent =
  /** It waits for somebody else, from the day after this one. */
  | { readonly kind: 'PAUSED'; readonly on: string }
  /** What it waited for has come: it goes on from the day after this one. */
  | { readonly kind: 'RESUMED'; readonly on: string }
  /** The authority granted so many working days more. */
  | { readonly kind: 'EXTENDED'; readonly on: string; readonly workingDays: number }
  /** It was done. */
  | { readonly kind: 'ENDED'; readonly on: string };

/** A duty and what happened to it, in the order in which it happened. */
export interface Course {
  readonly startedOn: string;
  readonly events: readonly CourseEvent[];
}
