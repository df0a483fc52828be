import { basisName } from '../language/basis-name.ts';
import { enumName } from '../language/enum-name.ts';
import type { Language } from '../language/language.ts';

/** The part of a duty's time that is told in a line. */
export interface ToldClock {
  readonly stage: string;
  readonly dueOn: string | null;
  readonly endedOn: string | null;
  readonly overdue: boolean;
  readonly late: boolean;
  readonly paused: boolean;
  readonly provisional: boolean;
  readonly workingDaysLeft: number;
  readonly article: string | null;
}

/** How a clock is to be looked at: done, standing still, over its day, soon over it, or with time left. */
export type ClockTone = 'done' | 'paused' | 'overdue' | 'soon' | 'running';

/** Working days that count as soon. */
const soonDays = 2;

export function clockTone(clock: ToldClock): ClockTone {
  if (clock.endedOn !== null) return 'done';
  if (clock.paused) return 'paused';
  if (clock.overdue) return 'overdue';
  return clock.workingDaysLeft <= soonDays ? 'soon' : 'running';
}

/** A clock in a line: what is due, how many working days are left, by which article. */
export function clockLine(clock: ToldClock, language: Language): string {
  const stage = enumName('DeadlineStage', clock.stage, language);
  const article =
    clock.article === null ? '' : `${language === 'zh' ? '，' : ', '}${basisName(clock.article, language)}`;
  return `${stage}${language === 'zh' ? '：' : ': '}${standing(clock, language)}${article}`;
}

function standing(clock: ToldClock, language: Language): string {
  const days = Math.abs(clock.workingDaysLeft);
  const provisional = clock.provisional ? (language === 'zh' ? '（暂定）' : ' (provisional)') : '';
  switch (clockTone(clock)) {
    case 'done':
      if (language === 'zh') return clock.late ? `${clock.endedOn} 办结，已逾期` : `${clock.endedOn} 办结`;
      return clock.late ? `done late on ${clock.endedOn}` : `done on ${clock.endedOn}`;
    case 'paused':
      return language === 'zh' ? '计时暂停' : 'the time stands still';
    case 'overdue':
      // The day is past and no working day has passed since: a holiday, or a weekend.
      if (days === 0) return language === 'zh' ? '已逾期' : 'overdue';
      return language === 'zh' ? `已逾期 ${days} 个工作日` : `${days} working ${days === 1 ? 'day' : 'days'} overdue`;
    case 'soon':
    case 'running':
      if (clock.workingDaysLeft === 0) return (language === 'zh' ? '今日到期' : 'due today') + provisional;
      return (
        (language === 'zh' ? `还剩 ${days} 个工作日` : `${days} working ${days === 1 ? 'day' : 'days'} left`) +
        provisional
      );
  }
}
