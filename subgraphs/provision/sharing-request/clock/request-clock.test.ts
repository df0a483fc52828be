import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { defaultTables } from '../../../clock/tables/default-tables.ts';
import { ask } from '../../../fixture/ask.ts';
import { auditor } from '../../../fixture/callers.ts';
import { sharingRequestRow } from '../../../fixture/rows.ts';
import { nextDay } from '../../../kit/day.ts';
import { startHost } from '../../../kit/host.ts';
import { sharingRequests } from '../collection.ts';
import type { SharingRequestRow } from '../row.ts';
import { withDueDay } from './due-day.ts';
import { readRequestClock } from './read-request-clock.ts';
import { readRequestClocks } from './read-request-clocks.ts';

// Hosts and stores are real, and may share the machine with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const tables = defaultTables();
const clocksOf = (stated: Partial<SharingRequestRow>, today: string) =>
  readRequestClocks(tables, node, request(stated), today);
const at = (day: string) => `${day}T01:00:00.000Z`;
const suspension = {
  by: 'PROVIDER',
  reason: '超范围使用',
  order: '停止使用',
  plan: null,
  reports: [],
  outcome: null,
  closedOn: null,
} as const;
const notice = { missing: [], supplied: null };
const node = '310000';
const request = (stated: Partial<SharingRequestRow>): SharingRequestRow =>
  withDueDay(
    tables,
    node,
    sharingRequestRow({ id: `req:${node}:1`, submittedAt: '2026-03-06T01:00:00.000Z', ...stated }),
  );
const clockOf = (stated: Partial<SharingRequestRow>, today: string) =>
  readRequestClock(tables, node, request(stated), today);

describe('the clock of a request', () => {
  test('gives one working day to reply for what is open to all, ten for what is shared on conditions (Art 21)', () => {
    expect(clockOf({ sharingClass: 'UNCONDITIONAL' }, '2026-03-06')).toMatchObject({
      dueOn: '2026-03-09',
      provisional: false,
    });
    expect(clockOf({ sharingClass: 'CONDITIONAL' }, '2026-03-06')).toMatchObject({ dueOn: '2026-03-20' });
  });

  test('is that of the supplement while it is awaited; the reply stands still meanwhile, and goes on when it has come', () => {
    const awaited = {
      state: 'SUPPLEMENT_REQUESTED',
      supplement: { askedOn: '2026-03-10', suppliedOn: null, ...notice },
    } as const;
    expect(clockOf(awaited, '2026-03-12')).toMatchObject({
      rule: { stage: 'REQUEST_SUPPLEMENT', article: null },
      dueOn: '2026-03-24',
      workingDaysLeft: 8,
    });
    expect(clocksOf(awaited, '2026-06-01')[0]).toMatchObject({
      rule: { stage: 'REQUEST_REPLY' },
      dueOn: null,
      paused: true,
      overdue: false,
      workingDaysLeft: 8,
    });
    const supplied = {
      state: 'UNDER_REVIEW',
      supplement: { askedOn: '2026-03-10', suppliedOn: '2026-03-12', ...notice },
    } as const;
    expect(clockOf(supplied, '2026-03-12')).toMatchObject({ dueOn: '2026-03-24', paused: false, workingDaysLeft: 8 });
  });

  test('is extended by what the authority granted', () => {
    const extension = { grantedOn: '2026-03-18', workingDays: 5, reason: '情况复杂' };
    expect(clockOf({ state: 'EXTENDED', extension }, '2026-03-18')).toMatchObject({
      dueOn: '2026-03-27',
      extension: 5,
    });
  });

  test('turns to the sharing of the data once consent is given (Art 22), and says whether that came late', () => {
    const granted = { state: 'GRANTED', decidedAt: '2026-03-12T01:00:00.000Z' } as const;
    expect(clockOf(granted, '2026-03-12')).toMatchObject({
      rule: { stage: 'DATA_SHARING' },
      dueOn: '2026-04-10',
      endedOn: null,
    });
    const active = { ...granted, state: 'ACTIVE', activeAt: '2026-04-13T01:00:00.000Z' } as const;
    expect(clocksOf(active, '2026-06-01')[1]).toMatchObject({ endedOn: '2026-04-13', late: true, overdue: false });
  });

  test('is that of the records of use while the data is used, from the data on and again from each record', () => {
    const active = { state: 'ACTIVE', decidedAt: at('2026-03-12'), activeAt: at('2026-03-16') } as const;
    expect(clockOf(active, '2026-03-16')).toMatchObject({ rule: { stage: 'USAGE_RECORD' }, dueOn: '2026-06-11' });
    const reported = { ...active, usageReportedOn: '2026-06-08' };
    expect(clockOf(reported, '2026-06-08')).toMatchObject({ startedOn: '2026-06-08', dueOn: '2026-09-01' });
  });

  test('is that of putting misuse right, which stands still while a report of it is judged', () => {
    const suspended = { state: 'SUSPENDED', decidedAt: at('2026-03-12'), activeAt: at('2026-03-16') } as const;
    const report = { done: '已清理', reportedOn: '2026-03-25', rejectedOn: null, why: null };
    const clock = (change: object) =>
      clockOf({ ...suspended, suspension: { ...suspension, suspendedOn: '2026-03-20', ...change } }, '2026-03-30');
    expect(clock({})).toMatchObject({ rule: { stage: 'RECTIFICATION' }, dueOn: '2026-04-20' });
    expect(clock({ reports: [report] })).toMatchObject({ dueOn: null, paused: true, workingDaysLeft: 17 });
    // Three working days passed while it was judged: 03-26, 03-27, 03-30.
    expect(clock({ reports: [{ ...report, rejectedOn: '2026-03-30' }] })).toMatchObject({ dueOn: '2026-04-23' });
  });

  test('is that of disposal once use has ended, and says whether the proof came late', () => {
    const used = { decidedAt: at('2026-03-12'), activeAt: at('2026-03-16'), endedAt: at('2026-04-30') };
    expect(clockOf({ ...used, state: 'ENDED' }, '2026-05-06')).toMatchObject({
      rule: { stage: 'DISPOSAL' },
      dueOn: '2026-06-01',
    });
    expect(clockOf({ ...used, state: 'TERMINATED' }, '2026-05-06')?.dueOn).toBe('2026-06-01');
    const disposal = { method: '删除', proof: 'prf:320000:1', on: '2026-06-02' };
    expect(clockOf({ ...used, state: 'DISPOSED', disposal }, '2026-07-01')).toMatchObject({
      late: true,
      endedOn: '2026-06-02',
    });
  });

  test('counts a submission at 00:30 in Shanghai from that day, though it is the day before in UTC', () => {
    expect(clockOf({ submittedAt: '2026-03-05T16:30:00.000Z' }, '2026-03-06')?.startedOn).toBe('2026-03-06');
  });

  test('is none in a draft and after a withdrawal', () => {
    expect(clockOf({ state: 'DRAFT', submittedAt: null }, '2026-03-06')).toBeUndefined();
    expect(clockOf({ state: 'WITHDRAWN' }, '2026-03-06')).toBeUndefined();
  });
});

test('over a page, filter, order and count by due day say what each clock says', async () => {
  const day = fc.integer({ min: 0, max: 60 }).map((days) => {
    let at = '2026-02-01';
    for (let left = days; left > 0; left -= 1) at = nextDay(at);
    return at;
  });
  const course = fc.record({
    state: fc.constantFrom(
      'SUBMITTED',
      'UNDER_REVIEW',
      'GRANTED',
      'ACTIVE',
      'REFUSED',
      'DRAFT',
      'SUPPLEMENT_REQUESTED',
    ),
    sharingClass: fc.constantFrom('UNCONDITIONAL', 'CONDITIONAL'),
    submitted: day,
  });
  const drawn = fc.sample(fc.array(course, { minLength: 60, maxLength: 60 }), { numRuns: 1, seed: 7 })[0] ?? [];
  const rows = drawn.map(({ state, sharingClass, submitted }, index) => {
    const at = `${submitted}T02:00:00.000Z`;
    const decided = state === 'GRANTED' || state === 'ACTIVE' || state === 'REFUSED';
    return request({
      id: `req:${node}:${String(index).padStart(3, '0')}`,
      state,
      sharingClass,
      submittedAt: state === 'DRAFT' ? null : at,
      decidedAt: decided ? `${nextDay(submitted)}T02:00:00.000Z` : null,
      activeAt: state === 'ACTIVE' ? `${nextDay(nextDay(submitted))}T02:00:00.000Z` : null,
      supplement: state === 'SUPPLEMENT_REQUESTED' ? { askedOn: submitted, suppliedOn: null, ...notice } : null,
    });
  });
  const today = '2026-03-16';
  const host = await startHost({
    caller: auditor,
    platforms: [{ code: node, rows: [{ collection: sharingRequests, rows }] }],
    environment: { now: () => new Date(`${today}T03:00:00.000Z`) },
  });
  try {
    interface Listed {
      readonly edges: readonly { readonly node: { readonly id: string; readonly clock: Standing | null } }[];
    }
    interface Standing {
      readonly dueOn: string | null;
      readonly overdue: boolean;
      readonly endedOn: string | null;
    }
    const { data, errors } = await ask<{ all: Listed; late: Listed; soon: Listed; counts: { overdue: number } }>(
      host.endpoint(node),
      `{ all: sharingRequests(first: 200, orderBy: DUE_ON_ASC) { ...listed }
         late: sharingRequests(first: 200, filter: { overdue: true }, orderBy: ID_ASC) { ...listed }
         soon: sharingRequests(first: 200, filter: { dueUntil: "2026-03-20" }, orderBy: ID_ASC) { ...listed }
         counts: requestStatistics { overdue } }
       fragment listed on SharingRequestConnection { edges { node { id clock { dueOn overdue endedOn } } } }`,
    );
    expect(errors).toEqual([]);
    const nodes = ({ edges }: Listed) => edges.map((edge) => edge.node);
    const open = (clock: Standing | null) => (clock?.endedOn === null ? clock.dueOn : null);
    const all = nodes(data.all);
    const due = all.map(({ clock }) => open(clock) ?? '9999-12-31');
    expect(due).toEqual([...due].sort());
    const idsWhere = (holds: (clock: Standing | null) => boolean) =>
      all.flatMap(({ id, clock }) => (holds(clock) ? [id] : [])).sort();
    const late = idsWhere((clock) => clock?.overdue === true);
    expect(late.length).toBeGreaterThan(5);
    expect(nodes(data.late).map(({ id }) => id)).toEqual(late);
    expect(data.counts.overdue).toBe(late.length);
    expect(nodes(data.soon).map(({ id }) => id)).toEqual(idsWhere((clock) => (open(clock) ?? '9') <= '2026-03-20'));
  } finally {
    await host.stop();
  }
});
