import type { HolidayNotice } from '../../clock/calendar/holiday-notice.ts';
import type { DecidedRow } from '../../kit/decision/decided-row.ts';

/** A holiday notice as stored in the registry; `id` is `<year>/<jurisdiction>`. */
export interface HolidayNoticeRow extends DecidedRow, HolidayNotice {}
