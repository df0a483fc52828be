import { nextDay } from '../../kit/day.ts';
import type { Filter } from '../../store/port.ts';

interface DueFilter {
  readonly dueUntil?: string | null | undefined;
  readonly overdue?: boolean | null | undefined;
}

/** Rows whose `dueOn` is the day given or before it, or past today, as a filter of the schema asks for. */
export const dueBy = (today: string, filter: DueFilter | null | undefined): Filter => [
  ...(filter?.dueUntil == null ? [] : [{ field: 'dueOn', below: nextDay(filter.dueUntil) }]),
  ...(filter?.overdue == null
    ? []
    : [filter.overdue ? { field: 'dueOn', below: today } : { field: 'dueOn', atLeast: today }]),
];
