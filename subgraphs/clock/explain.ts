import type { ClockReading } from './read-clock.ts';
import { stageWords } from './stage-words.ts';

/** A clock in words: which limit, from when, what moved it, when it is due and how that stands. */
export interface Explanation {
  readonly en: string;
  readonly zh: string;
}

export const explain = (clock: ClockReading): Explanation => ({ en: inEnglish(clock), zh: inChinese(clock) });

const days = (count: number): string => `${count} working ${count === 1 ? 'day' : 'days'}`;

function inEnglish(clock: ClockReading): string {
  const { rule, startedOn, extension, pauses } = clock;
  const sentences = [
    `${rule.article ?? 'A setting'} gives ${days(rule.workingDays)} ${stageWords[rule.stage].en}, counted from ${startedOn}, that day excluded.`,
  ];
  if (extension > 0) sentences.push(`The authority granted ${days(extension)} more.`);
  for (const { after, upTo } of pauses)
    sentences.push(upTo === null ? `It has stood still since ${after}.` : `It stood still from ${after} to ${upTo}.`);
  sentences.push(standingInEnglish(clock));
  if (clock.provisional)
    sentences.push('The day is provisional: the holiday notice of a year on the way is not published yet.');
  return sentences.join(' ');
}

function standingInEnglish({ dueOn, endedOn, late, overdue, workingDaysLeft }: ClockReading): string {
  if (endedOn !== null)
    return late
      ? `It was due on ${dueOn} and done late, on ${endedOn}.`
      : `It was due on ${dueOn} and done on ${endedOn}.`;
  if (dueOn === null) return `${days(workingDaysLeft)} will be left when it goes on.`;
  return overdue
    ? `It was due on ${dueOn} and is overdue by ${days(-workingDaysLeft)}.`
    : `It is due on ${dueOn}; ${days(workingDaysLeft)} left.`;
}

function inChinese(clock: ClockReading): string {
  const { rule, startedOn, extension, pauses } = clock;
  const source = rule.article === null ? '按现行设置' : `依据《政务数据共享条例》第${articleNumber(rule.article)}条`;
  const sentences = [
    `${source}，${stageWords[rule.stage].zh}期限为${rule.workingDays}个工作日，自${startedOn}起算，当日不计入。`,
  ];
  if (extension > 0) sentences.push(`经主管部门同意延长${extension}个工作日。`);
  for (const { after, upTo } of pauses)
    sentences.push(upTo === null ? `自${after}起暂停计时。` : `${after}至${upTo}期间暂停计时。`);
  sentences.push(standingInChinese(clock));
  if (clock.provisional) sentences.push('期间涉及尚未公布放假安排的年份，到期日为暂定。');
  return sentences.join('');
}

function standingInChinese({ dueOn, endedOn, late, overdue, workingDaysLeft }: ClockReading): string {
  if (endedOn !== null) return `到期日为${dueOn}，已于${endedOn}${late ? '逾期' : ''}办结。`;
  if (dueOn === null) return `恢复计时后剩余${workingDaysLeft}个工作日。`;
  return overdue
    ? `到期日为${dueOn}，已逾期${-workingDaysLeft}个工作日。`
    : `到期日为${dueOn}，剩余${workingDaysLeft}个工作日。`;
}

const articleNumber = (article: string): string => article.replace(/^Art /, '');
