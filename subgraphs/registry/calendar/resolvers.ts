import type { Resolvers } from '../../../schema/generated/resolvers.ts';
import { importHolidayNotice } from './import-holiday-notice.ts';
import { readWorkingCalendar } from './read-working-calendar.ts';

export const calendarResolvers: Resolvers = {
  Query: {
    workingCalendar: (_root, { year, jurisdiction }, context) => readWorkingCalendar(context, year, jurisdiction),
  },
  Mutation: {
    importHolidayNotice: (_root, { input }, context) => importHolidayNotice(context, input),
  },
};
