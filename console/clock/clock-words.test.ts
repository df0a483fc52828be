import { describe, expect, test } from 'vitest';
import { clockLine, clockTone, type ToldClock } from './clock-words.ts';

const running: ToldClock = {
  stage: 'REQUEST_REPLY',
  dueOn: '2026-11-24',
  endedOn: null,
  overdue: false,
  late: false,
  paused: false,
  provisional: false,
  workingDaysLeft: 2,
  article: 'Art 21',
};

describe('a clock in a line', () => {
  test.each<[string, Partial<ToldClock>, string, string]>([
    ['with time left', {}, '共享申请答复：还剩 2 个工作日，第 21 条', 'Request reply: 2 working days left, Art 21'],
    ['due today', { workingDaysLeft: 0 }, '共享申请答复：今日到期，第 21 条', 'Request reply: due today, Art 21'],
    [
      'overdue',
      { overdue: true, workingDaysLeft: -1 },
      '共享申请答复：已逾期 1 个工作日，第 21 条',
      'Request reply: 1 working day overdue, Art 21',
    ],
    [
      'overdue since the last working day',
      { overdue: true, workingDaysLeft: 0 },
      '共享申请答复：已逾期，第 21 条',
      'Request reply: overdue, Art 21',
    ],
    [
      'standing still',
      { paused: true, dueOn: null },
      '共享申请答复：计时暂停，第 21 条',
      'Request reply: the time stands still, Art 21',
    ],
    [
      'done late',
      { endedOn: '2026-11-25', late: true },
      '共享申请答复：2026-11-25 办结，已逾期，第 21 条',
      'Request reply: done late on 2026-11-25, Art 21',
    ],
    [
      'provisional, by no article',
      { provisional: true, workingDaysLeft: 9, article: null },
      '共享申请答复：还剩 9 个工作日（暂定）',
      'Request reply: 9 working days left (provisional)',
    ],
  ])('%s', (_, part, zh, en) => {
    expect(clockLine({ ...running, ...part }, 'zh')).toBe(zh);
    expect(clockLine({ ...running, ...part }, 'en')).toBe(en);
  });
});

test('what is done is done, whatever else its clock says; what stands still is not overdue', () => {
  expect(clockTone({ ...running, endedOn: '2026-11-20', overdue: true })).toBe('done');
  expect(clockTone({ ...running, paused: true, overdue: true })).toBe('paused');
  expect(clockTone({ ...running, workingDaysLeft: 3 })).toBe('running');
});
