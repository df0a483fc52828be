import type { HolidayNotice } from '../../clock/calendar/holiday-notice.ts';
import type { Row } from '../../store/port.ts';

/** A holiday notice as stored in the registry; `id` is `<year>/<jurisdiction>`. */
export interface HolidayNoticeRow extends Row, HolidayNotice {}
