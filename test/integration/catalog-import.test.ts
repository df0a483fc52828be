import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entryRows, exportTitles } from '../../cli/catalog/form/entry-rows.ts';
import type { ProvidedContent } from '../../cli/catalog/form/sheet-entry.ts';
import { writeXlsx } from '../../cli/sheet/xlsx/write-xlsx.ts';
import { projectRoot } from '../../schema/project-root.ts';
import { ask, askSystemIn } from '../system/ask.ts';
import { type Child, startChild } from '../system/child.ts';
import { freePort } from '../system/free-port.ts';
import { makeGatewayKey } from '../system/gateway-key.ts';
import { patient } from '../system/patience.ts';

const platform = '100000';
const provider = '91350100M000100Y43';
const total = 1_200;

let data: string;
let port: string;
let host: Child;
let gateway: Child;

const startHost = () =>
  startChild('dist/subgraphs/main.js', {
    SHUTONG_DATA: data,
    SHUTONG_NODES: platform,
    SHUTONG_SAMPLE: 'off',
    PORT: port,
  });

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'shutong-import-'));
  await makeGatewayKey(data);
  askSystemIn(data);
  port = String(await freePort());
  host = await startHost();
  gateway = await startChild('dist/gateway/main.js', {
    SHUTONG_DATA: data,
    SHUTONG_REGISTRY: `${host.url}/nodes/${platform}/graphql`,
    ...patient,
  });
});
afterAll(async () => {
  await Promise.all([host?.kill(), gateway?.kill()]);
  await rm(data, { recursive: true, force: true });
});

const entryOf = (number: number): ProvidedContent => ({
  provider,
  providerName: '国家试验局',
  content: {
    code: `303001/${String(number).padStart(6, '0')}`,
    name: `试验登记信息${number * 7919}`,
    abstract: '试验用。',
    category: 'DEPARTMENT',
    theme: null,
    classification: ['部门', '国务院', '试验局'],
    format: 'DATABASE',
    updateFrequency: 'DAILY',
    sharingClass: 'UNCONDITIONAL',
    sharingMode: 'API',
    useConditions: null,
    notShared: null,
    grade: 'GENERAL',
    gradeLevel: 2,
    openAttribute: 'NOT_OPEN',
    relatedCodes: [],
    items: ['名称', '代码'].map((name, index) => ({
      name,
      code: `F${index}`,
      type: 'TEXT',
      length: 100,
      grade: 'GENERAL',
      personalInformation: false,
      maskingRule: null,
    })),
  },
});

async function* sheetOf(entries: Iterable<ProvidedContent>): AsyncGenerator<readonly string[]> {
  yield exportTitles;
  for (const entry of entries) yield* entryRows('', entry);
}

function* numbered(count: number, start = 0): Generator<ProvidedContent> {
  for (let number = start; number < start + count; number++) yield entryOf(number);
}

interface Command {
  readonly process: ChildProcess;
  /** Exit code and all that was said. */
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

function catalog(...args: readonly string[]): Command {
  const child = spawn(process.execPath, [join(projectRoot, 'dist/cli/catalog.js'), ...args], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'test', SHUTONG_GATEWAY: gateway.url },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said }));
  return { process: child, ended };
}

async function entries(): Promise<number> {
  const query = '{ catalogEntries(first: 0) { totalCount } }';
  const answer = await ask<{ catalogEntries: { totalCount: number } }>(`${host.url}/nodes/${platform}/graphql`, query);
  return answer.data?.catalogEntries.totalCount ?? Number.NaN;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1_000; tries++) {
    if (await holds()) return;
    await delay(20);
  }
  throw new Error('It never came to hold');
}

describe('an import of a catalog', { timeout: 180_000 }, () => {
  test('writes nothing when an entry is refused, and names each finding with its cell in both languages', async () => {
    const file = join(data, 'faults.csv');
    const report = join(data, 'faults-report.csv');
    const titles =
      '信息资源名称,信息资源代码,提供方代码,共享类型,更新周期,信息资源格式分类,数据长度,信息项名称,数据类型';
    const rows = [
      `企业登记信息,303001/000001,${provider},无条件共享,每日,数据库,100,名称,C`,
      `个人档案信息,303001/000002,${provider},四类,每日,数据库,100,名称,C`,
      `许可信息,303001/000003,${provider},无条件共享,每日,数据库,20位,名称,C`,
      `机密级目录,303001/000004,${provider},无条件共享,每日,数据库,20,名称,C`,
    ];
    await writeFile(file, [titles, ...rows].join('\r\n'));
    const { code, said } = await catalog('import', file, '--platform', platform, '--report', report).ended;
    expect(said).toContain('3 of 4 entries are refused: nothing was written');
    expect(code).toBe(1);
    expect(await entries()).toBe(0);
    const findings = (await readFile(report, 'utf8')).split('\r\n').map((line) => line.split(','));
    expect(findings.filter(([weight]) => weight === 'REFUSED').map(([, place, , kind]) => [place, kind])).toEqual([
      ['faults.csv!D3', 'UNKNOWN_CODE'],
      ['faults.csv!G4', 'UNIT_IN_NUMBER'],
      ['faults.csv!A5', 'SECRET'],
    ]);
    // What keeps the sound one from being submitted stands in its row too.
    expect(findings.some(([weight, place]) => weight === 'FAULT' && place?.startsWith('faults.csv!') === true)).toBe(
      true,
    );
    expect(findings.every((cells) => cells.length === 1 || cells.length >= 7)).toBe(true);
  });

  test('that is killed half way, then loses its node half way, and is made again leaves exactly one of each row', async () => {
    const file = join(data, 'large.xlsx');
    await writeXlsx(file, '目录', sheetOf(numbered(total)));
    const args = ['import', file, '--platform', platform] as const;

    const killed = catalog(...args);
    await until(async () => (await entries()) >= 200);
    killed.process.kill('SIGKILL');
    await killed.ended;
    const afterKill = await entries();
    expect(afterKill).toBeLessThan(total);

    const bereft = catalog(...args);
    await until(async () => (await entries()) >= afterKill + 200);
    await host.kill();
    expect((await bereft.ended).code).toBe(3);
    host = await startHost();
    await until(async () => {
      const answer = await ask<{ catalogEntries: { complete: boolean } }>(
        `${gateway.url}/graphql`,
        '{ catalogEntries(first: 0) { complete } }',
      );
      return answer.data?.catalogEntries?.complete === true;
    });
    const afterCrash = await entries();
    expect(afterCrash).toBeLessThan(total);

    const { code, said } = await catalog(...args).ended;
    expect(said).toContain(`${total - afterCrash} drafts 草稿, ${afterCrash} there already`);
    expect(code).toBe(0);
    expect(await entries()).toBe(total);
    const again = await catalog(...args).ended;
    expect(again.said).toContain(`0 drafts 草稿, ${total} there already`);
    expect(await entries()).toBe(total);
  });

  test('and an export of it say the same', async () => {
    const file = join(data, 'back.xlsx');
    const { code, said } = await catalog('export', file, '--platform', platform).ended;
    expect([code, said]).toEqual([0, expect.stringContaining(`${total} entries`)]);
    const again = await catalog('import', file, '--platform', platform, '--dry-run').ended;
    expect(again.said).toContain(`${total} entries 条: 0 refused`);
  });

  test('from whom it is not for is refused, and an office brings in what is its own alone', async () => {
    const input = {
      platform,
      entries: [{ key: 'row-00000001', provider, content: { name: '企业登记信息' } }],
      dryRun: true,
    };
    const mutation = `mutation ($input: ImportCatalogEntriesInput!) {
      importCatalogEntries(input: $input) { problems { code } entries { outcome problems { code field } } } }`;
    const graph = `${gateway.url}/graphql`;
    const analyst = await ask(graph, mutation, { input }, { role: 'ANALYST', node: platform });
    expect(analyst.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const office = { role: 'SHARING_OFFICE', node: platform, organisation: '12100000000018032B' } as const;
    expect((await ask(graph, mutation, { input }, office)).data).toEqual({
      importCatalogEntries: {
        problems: [],
        entries: [{ outcome: 'REFUSED', problems: [{ code: 'NOT_YOURS_TO_DO', field: 'provider' }] }],
      },
    });
    const own = await ask(graph, mutation, { input }, { ...office, organisation: provider });
    expect(own.data).toEqual({
      importCatalogEntries: { problems: [], entries: [{ outcome: 'CHECKED', problems: [] }] },
    });
  });
});
