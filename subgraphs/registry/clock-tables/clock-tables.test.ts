import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask } from '../../fixture/ask.ts';
import { callerWith } from '../../fixture/callers.ts';
import { platformRow, sharingRequestRow } from '../../fixture/rows.ts';
import { realEnvironment } from '../../kit/node-environment.ts';
import { defaultReadLogLimits } from '../../kit/read-log/retention.ts';
import { sharingRequests } from '../../provision/sharing-request/collection.ts';
import type { SampleSource } from '../../sample-source.ts';
import { type RunningNodes, startNodes } from '../../start-nodes.ts';
import { platforms } from '../platform/collection.ts';

// Hosts and stores are real, and may share the machine with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const patience = { timeout: 30_000 };
const today = '2026-12-20T01:00:00.000Z';

/** A request that was received on 2026-12-18: due in the year after, of which no notice is published. */
const request = sharingRequestRow({ id: 'req:310000:1', submittedAt: '2026-12-18T01:00:00.000Z', dueOn: '2027-01-04' });
const sample: SampleSource = {
  platforms: [
    { id: '100000', tier: 'NATIONAL' },
    { id: '310000', tier: 'PROVINCIAL' },
  ],
  rows: (code) => [
    code === '100000'
      ? { collection: platforms, rows: ['100000', '310000'].map((id) => platformRow({ id })) }
      : { collection: sharingRequests, rows: [request] },
  ],
};

let data: string;
let running: RunningNodes[];
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'shutong-clock-'));
  running = [];
});
afterEach(async () => {
  for (const nodes of running) await nodes.stop();
  await rm(data, { recursive: true, force: true });
});

async function start(nodes: readonly string[], registry: string): Promise<string> {
  const started = await startNodes({
    sample,
    caller: callerWith({ role: 'SHARING_AUTHORITY', node: '100000' }),
    environment: { ...realEnvironment, now: () => new Date(today) },
    logger: pino({ level: 'silent' }),
    configuration: {
      host: '127.0.0.1',
      port: 0,
      announce: undefined,
      data: join(data, nodes.join('-')),
      nodes,
      tier: undefined,
      parents: new Map(),
      mongodbUri: undefined,
      gatewayKeys: join(data, 'none.json'),
      logKeys: join(data, 'log-keys'),
      signatures: 'Ed25519',
      checkpointMs: 60_000,
      readLog: defaultReadLogLimits,
      registry,
      sample: true,
      cities: false,
      behindRelay: [],
      replicas: [],
      development: true,
      log: 'silent',
    },
  });
  running.push(started);
  return `${started.url}/nodes/${nodes[0]}/graphql`;
}

const nowhere = 'http://127.0.0.1:9/';
const centre = () => start(['100000'], nowhere);

interface Outcome {
  readonly problems: readonly { readonly code: string; readonly field: string }[];
  readonly rule?: Readonly<Record<string, unknown>> | null;
  readonly calendar?: Readonly<Record<string, unknown>> | null;
}

const rule = {
  jurisdiction: '310000',
  stage: 'REQUEST_REPLY',
  sharingClass: 'CONDITIONAL',
  effectiveFrom: '2027-01-01',
};
const adopt = async (endpoint: string, change: object) => {
  const { data: answer } = await ask<{ adoptDeadlineRule: Outcome }>(
    endpoint,
    `mutation ($input: AdoptDeadlineRuleInput!) { adoptDeadlineRule(input: $input) {
      rule { id workingDays mostExtension article } problems { code field } } }`,
    { input: { ...rule, ...change } },
  );
  return answer.adoptDeadlineRule;
};

const notice = {
  year: 2027,
  daysOff: ['2027-01-01', '2027-01-04'],
  daysWorked: ['2027-01-03'],
  source: '国办发明电〔2026〕9号',
};
const importNotice = async (endpoint: string, change: object = {}) => {
  const { data: answer } = await ask<{ importHolidayNotice: Outcome }>(
    endpoint,
    `mutation ($input: ImportHolidayNoticeInput!) { importHolidayNotice(input: $input) {
      calendar { settled daysOff daysWorked notices { version source } } problems { code field } } }`,
    { input: { ...notice, ...change } },
  );
  return answer.importHolidayNotice;
};

describe('the registry', () => {
  test('begins with the Regulation’s limits and the published notices', async () => {
    const endpoint = await centre();
    const { data: answer } = await ask<{
      deadlineRules: { edges: { node: { stage: string; workingDays: number } }[] };
    }>(endpoint, '{ deadlineRules(first: 200) { edges { node { stage workingDays article } } } }');
    const rules = answer.deadlineRules.edges.map(({ node }) => node);
    expect(rules).toContainEqual({ stage: 'DATA_SHARING', workingDays: 20, article: 'Art 22' });
    expect(rules).toContainEqual({ stage: 'MEDIATION', workingDays: 20, article: null });
    const { data: calendars } = await ask(
      endpoint,
      `{ known: workingCalendar(year: 2026) { settled workingDays daysWorked }
         unknown: workingCalendar(year: 2031) { settled workingDays notices { source } } }`,
    );
    // 365 days, 104 on weekends, of which 6 are worked, and 19 weekdays off.
    expect(calendars).toEqual({
      known: {
        settled: true,
        workingDays: 248,
        daysWorked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
      },
      unknown: { settled: false, workingDays: 261, notices: [] },
    });
  });

  test('takes a region’s stricter rule, once, and refuses a looser one with everything that is wrong', async () => {
    const endpoint = await centre();
    const stricter = { workingDays: 5, mostExtension: 5 };
    const adopted = await adopt(endpoint, stricter);
    expect(adopted).toEqual({
      rule: { id: '310000/REQUEST_REPLY/CONDITIONAL/2027-01-01', ...stricter, article: 'Art 21' },
      problems: [],
    });
    expect(await adopt(endpoint, stricter)).toEqual(adopted);
    expect((await adopt(endpoint, { workingDays: 4 })).problems).toEqual([
      { code: 'ALREADY_ADOPTED', field: 'effectiveFrom' },
    ]);
    const looser = {
      workingDays: 11,
      mostExtension: 12,
      supplement: 'RESTARTS',
      effectiveFrom: '2026-12-19',
      jurisdiction: '999999',
    };
    expect((await adopt(endpoint, looser)).problems).toEqual([
      { code: 'NOT_FOUND', field: 'jurisdiction' },
      { code: 'INVALID_FORMAT', field: 'effectiveFrom' },
      { code: 'LOOSER_THAN_NATIONAL', field: 'workingDays' },
      { code: 'LOOSER_THAN_NATIONAL', field: 'mostExtension' },
      { code: 'LOOSER_THAN_NATIONAL', field: 'supplement' },
    ]);
  });

  test('lets nobody loosen the Regulation itself, and the centre choose where that leaves it open', async () => {
    const endpoint = await centre();
    const national = { jurisdiction: '100000', workingDays: 30 };
    expect((await adopt(endpoint, national)).problems).toEqual([
      { code: 'LOOSER_THAN_NATIONAL', field: 'workingDays' },
    ]);
    expect(await adopt(endpoint, { ...national, stage: 'MEDIATION', sharingClass: null })).toMatchObject({
      rule: { workingDays: 30, article: null },
      problems: [],
    });
  });

  test('measures a rule for every class by the strictest of them', async () => {
    const problems = (await adopt(await centre(), { sharingClass: null, workingDays: 5 })).problems;
    expect(problems).toEqual([{ code: 'LOOSER_THAN_NATIONAL', field: 'workingDays' }]);
  });

  test('imports a notice once, and a correction only from whoever saw the last version', async () => {
    const endpoint = await centre();
    const imported = await importNotice(endpoint);
    expect(imported).toEqual({
      calendar: {
        settled: true,
        daysOff: ['2027-01-01', '2027-01-04'],
        daysWorked: ['2027-01-03'],
        notices: [{ version: 1, source: notice.source }],
      },
      problems: [],
    });
    expect(await importNotice(endpoint)).toEqual(imported);
    const correction = { daysOff: ['2027-01-01'], daysWorked: [] };
    expect((await importNotice(endpoint, correction)).problems).toEqual([
      { code: 'STALE_VERSION', field: 'expectedVersion' },
    ]);
    expect(await importNotice(endpoint, { ...correction, expectedVersion: 1 })).toMatchObject({
      calendar: { notices: [{ version: 2 }], daysWorked: [] },
      problems: [],
    });
    const both = await Promise.all(
      ['一', '二'].map((number) =>
        importNotice(endpoint, { ...correction, source: `更正通知${number}`, expectedVersion: 2 }),
      ),
    );
    expect(both.map(({ problems }) => problems.length).sort()).toEqual([0, 1]);
  });

  test('refuses a notice that cannot be one, naming each day', async () => {
    const wrong = {
      daysOff: ['2027-05-01', '2027-05-01', '2026-05-02', '2027-05-08'],
      daysWorked: ['2027-05-08', '2027-05-10'],
      source: ' ',
    };
    expect((await importNotice(await centre(), wrong)).problems).toEqual([
      { code: 'INVALID_FORMAT', field: 'daysOff.1' },
      { code: 'INVALID_FORMAT', field: 'daysOff.2' },
      { code: 'INVALID_FORMAT', field: 'daysWorked.1' },
      { code: 'INVALID_FORMAT', field: 'daysWorked.0' },
      { code: 'INVALID_FORMAT', field: 'daysOff' },
      { code: 'REQUIRED', field: 'source' },
    ]);
  });
});

describe('a node', () => {
  const standing = async (endpoint: string) => {
    const { data: answer } = await ask<{ sharingRequest: unknown; sharingRequests: { totalCount: number } }>(
      endpoint,
      `{ sharingRequest(id: "req:310000:1") { version clock { dueOn provisional } }
         sharingRequests(filter: { dueUntil: "2027-01-05" }) { totalCount } }`,
    );
    return answer;
  };
  const longHoliday = { daysOff: ['2027-01-01', '2027-01-04', '2027-01-05'], daysWorked: [] };
  const provisional = {
    sharingRequest: { version: 1, clock: { dueOn: '2027-01-01', provisional: true } },
    sharingRequests: { totalCount: 1 },
  };
  const settled = {
    sharingRequest: { version: 1, clock: { dueOn: '2027-01-06', provisional: false } },
    sharingRequests: { totalCount: 0 },
  };

  test('follows a notice that is imported while it runs: what was provisional is settled, also as a filter sees it', async () => {
    const registry = await centre();
    const node = await start(['310000'], registry);
    expect(await standing(node)).toEqual(provisional);
    await importNotice(registry, longHoliday);
    await expect.poll(() => standing(node), patience).toEqual(settled);
  });

  test('goes by the tables it heard last when it starts without the centre', async () => {
    const registry = await centre();
    await importNotice(registry, longHoliday);
    const node = await start(['310000'], registry);
    await expect.poll(() => standing(node), patience).toEqual(settled);
    for (const nodes of running.splice(0)) await nodes.stop();
    expect(await standing(await start(['310000'], nowhere))).toEqual(settled);
  });
});
