import type { CollectionOf } from '../../kit/collection-of.ts';
import type { HolidayNoticeRow } from './row.ts';

export const holidayNotices: CollectionOf<HolidayNoticeRow, 'ID_ASC'> = {
  name: 'holidayNotices',
  fields: { year: 'integer', jurisdiction: 'text' },
  orders: { ID_ASC: [] },
};
