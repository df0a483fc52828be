import type { DecidedCollectionOf } from '../../kit/decision/decided-row.ts';
import type { HolidayNoticeRow } from './row.ts';

export const holidayNotices: DecidedCollectionOf<HolidayNoticeRow, 'ID_ASC'> = {
  name: 'holidayNotices',
  fields: { year: 'integer', jurisdiction: 'text', pendingSince: 'text' },
  orders: { ID_ASC: [] },
};
