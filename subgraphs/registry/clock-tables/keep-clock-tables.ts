import { readPublishedNotices } from '../../clock/calendar/published-notices.ts';
import { nationalRules } from '../../clock/rule/national-rules.ts';
import type { Store } from '../../store/port.ts';
import { holidayNotices } from '../calendar/collection.ts';
import type { HolidayNoticeRow } from '../calendar/row.ts';
import { firstYear } from '../calendar/rules/years.ts';
import { deadlineRules } from '../deadline/collection.ts';
import type { DeadlineRuleRow } from '../deadline/row.ts';
import { nationalCode } from '../platform/national-platform.ts';

/**
 * Gives the registry the Regulation's limits and the notices that this release knows, where it has none yet. What the authority
 * has adopted, imported or corrected is left as it is.
 */
export async function keepClockTables(store: Store): Promise<void> {
  const rules = store.collection<DeadlineRuleRow>(deadlineRules);
  for (const rule of nationalRules(nationalCode)) await rules.insert({ ...rule, version: 1, pendingSince: null });
  const notices = store.collection<HolidayNoticeRow>(holidayNotices);
  for (const notice of readPublishedNotices(nationalCode)) {
    if (notice.year < firstYear) continue;
    await notices.insert({
      ...notice,
      id: `${notice.year}/${nationalCode}`,
      version: 1,
      pendingSince: null,
    });
  }
}
