import type { ImportHolidayNoticeInput, Problem, WorkingCalendar } from '../../../schema/generated/resolvers.ts';
import type { Procedure } from '../../evidence/chain/record.ts';
import { decide } from '../../kit/decision/decide.ts';
import { recorded } from '../../kit/decision/recorded.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { platforms } from '../platform/collection.ts';
import { nationalCode } from '../platform/national-platform.ts';
import { holidayNotices } from './collection.ts';
import { readWorkingCalendar } from './read-working-calendar.ts';
import type { HolidayNoticeRow } from './row.ts';
import { checkNotice, correctedByAnother, type NoticeInput } from './rules/notice-form.ts';

const noticeImport: Procedure = {
  code: 'IMPORT_HOLIDAY_NOTICE',
  name: 'A published holiday notice is taken in, or corrected',
  nameZh: '导入或更正放假安排通知',
  basis: null,
};

interface Import {
  readonly calendar: WorkingCalendar | null;
  readonly problems: readonly Problem[];
}

/** Takes in a published holiday notice, or a correction of one that names the version it was based on. */
export async function importHolidayNotice(context: NodeContext, asked: ImportHolidayNoticeInput): Promise<Import> {
  const input = { ...asked, jurisdiction: asked.jurisdiction ?? nationalCode, daysWorked: asked.daysWorked ?? [] };
  const known = await context.load(platforms, input.jurisdiction);
  const problems = checkNotice(input, known !== null);
  if (problems.length > 0) return { calendar: null, problems };
  const stored = await store(context, noticeOf(input), input.expectedVersion ?? null);
  if (stored !== undefined) return { calendar: null, problems: [correctedByAnother(stored)] };
  return { calendar: await readWorkingCalendar(context, input.year, input.jurisdiction), problems: [] };
}

const noticeOf = ({ year, jurisdiction, daysOff, daysWorked, source }: NoticeInput): HolidayNoticeRow => ({
  id: `${year}/${jurisdiction}`,
  version: 1,
  year,
  jurisdiction,
  daysOff: [...daysOff].sort(),
  daysWorked: [...daysWorked].sort(),
  source: source.trim(),
  pendingSince: null,
});

/** Undefined when the notice is stored, now or before; else the notice that stands in the way. */
async function store(
  context: NodeContext,
  notice: HolidayNoticeRow,
  expectedVersion: number | null,
): Promise<HolidayNoticeRow | undefined> {
  const collection = context.allRows(holidayNotices);
  const [stored] = await collection.getMany([notice.id]);
  if (stored === undefined) {
    if (expectedVersion === null) {
      const decided = await decide(context, holidayNotices, { seen: null, next: notice, procedure: noticeImport });
      if (decided.outcome === 'won') return undefined;
    }
    const [winner] = await collection.getMany([notice.id]);
    return winner === undefined || sameDays(winner, notice) ? undefined : winner;
  }
  if (sameDays(stored, notice)) {
    await recorded(context, holidayNotices, stored);
    return undefined;
  }
  if (stored.version !== expectedVersion) return stored;
  const decided = await decide(context, holidayNotices, { seen: stored, next: notice, procedure: noticeImport });
  if (decided.outcome === 'won') return undefined;
  const [winner] = await collection.getMany([notice.id]);
  return winner;
}

const sameDays = (one: HolidayNoticeRow, other: HolidayNoticeRow): boolean =>
  one.source === other.source &&
  one.daysOff.join() === other.daysOff.join() &&
  one.daysWorked.join() === other.daysWorked.join();
