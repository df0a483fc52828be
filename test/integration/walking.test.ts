import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connections, sortRows } from '../system/connections.ts';
import { registeredPlatforms } from '../system/platforms.ts';
import { type OpenEntry, openEntries, submissionFor, submit } from '../system/submission.ts';
import { type System, startSystem } from '../system/system.ts';
import { walk } from '../system/walk.ts';

/** Entries are many: in each order those of a few platforms of all tiers are walked, and in one order all. */
const fewPlatforms = ['100000', '310000', '460000', '660000', 'samr', 'moe'];

let system: System;
let codes: readonly string[];

beforeAll(async () => {
  system = await startSystem();
  codes = [...(await registeredPlatforms(system.graph)).values()].flat();
});

afterAll(() => system?.stop());

type Row = Readonly<Record<string, string | null>> & { readonly id: string };

/** The rows of the platforms, read from each without the gateway. */
async function readDirectly(root: string, fields: string, platforms: readonly string[]): Promise<Row[]> {
  const rows = await Promise.all(
    platforms.map((code) =>
      walk<Row>(system.endpoint(code), { root, parameters: 'orderBy: ID_ASC', fields, sizes: [200] }),
    ),
  );
  return rows.flat();
}

describe.each(connections)('walking $root from page to page', ({ root, orders, few }) => {
  const narrowed = root === 'catalogEntries';
  const fields = ['id', ...new Set(Object.values(orders).flatMap((keys) => keys.map(([field]) => field)))].join(' ');
  const narrowing = narrowed ? `, platforms: ${JSON.stringify(fewPlatforms)}` : '';
  const sizes = few === undefined ? [200, 3, 151, 1] : [7, 3, 11, 1];
  let rows: Row[];

  beforeAll(async () => {
    rows = await readDirectly(root, fields, narrowed ? fewPlatforms : codes);
    expect(rows.length).toBeGreaterThan(few ?? 50);
  });

  test.each(Object.entries(orders))(
    'visits every row once and in order, forward and backward: %s',
    async (order, keys) => {
      const parameters = `orderBy: ${order}${narrowing}`;
      const expected = sortRows(rows, keys);
      expect(await walk<Row>(system.graph, { root, parameters, fields, sizes })).toEqual(expected);
      const backward = {
        root,
        parameters,
        fields,
        sizes: [few === undefined ? 199 : 5],
        direction: 'backward',
      } as const;
      expect(await walk<Row>(system.graph, backward)).toEqual(expected);
    },
  );
});

describe('walking the entries of all platforms', () => {
  let entries: Row[];

  beforeAll(async () => {
    entries = await readDirectly('catalogEntries', 'id name abstract code state updatedAt', codes);
  });

  test('visits every one once, in the order of the last change', async () => {
    const walked = await walk(system.graph, { root: 'catalogEntries', fields: 'id', sizes: [200] });
    expect(walked).toEqual(sortRows(entries, [['updatedAt', 'DESC']]).map(({ id }) => ({ id })));
  });

  test('through a filter and a search visits what they hold for', async () => {
    const parameters = 'orderBy: NAME_ASC, search: "企业", filter: { states: [PUBLISHED] }';
    const walked = await walk(system.graph, { root: 'catalogEntries', parameters, fields: 'id', sizes: [9, 25] });
    const expected = entries.filter(
      ({ name, abstract, code, state }) =>
        state === 'PUBLISHED' && [name, abstract, code].some((text) => text?.includes('企业') === true),
    );
    expect(walked).toEqual(sortRows(expected, [['name', 'ASC']]).map(({ id }) => ({ id })));
    expect(walked.length).toBeGreaterThan(34);
  });
});

describe('while requests are being submitted', () => {
  let entries: readonly OpenEntry[];

  beforeAll(async () => {
    const platforms = ['310000', '110000', 'samr', '650000', '100000'];
    entries = (await Promise.all(platforms.map((code) => openEntries(system.graph, code, 1)))).flat();
    expect(entries).toHaveLength(platforms.length);
  });

  test.each(['ID_ASC', 'SUBMITTED_AT_ASC', 'SUBMITTED_AT_DESC', 'UPDATED_AT_DESC'])(
    'every row that was there at the start is visited once: %s',
    async (order) => {
      const parameters = `orderBy: ${order}`;
      const walked = { root: 'sharingRequests', parameters, fields: 'id', sizes: [90] };
      const before = (await walk(system.graph, { ...walked, sizes: [200] })).map(({ id }) => id);
      const added: string[] = [];
      const during = await walk(system.graph, {
        ...walked,
        beforePage: async (number) => {
          const entry = entries[number % entries.length];
          if (entry === undefined) throw new Error('No entry to ask for');
          const { data } = await submit(system.graph, submissionFor(entry, `walking-${order}-${number}`));
          expect(data.submitSharingRequest.problems).toEqual([]);
          added.push(data.submitSharingRequest.request?.id ?? '');
        },
      });
      const visited = during.map(({ id }) => id);
      expect(new Set(visited).size).toBe(visited.length);
      expect(visited.filter((id) => !added.includes(id))).toEqual(before);
      expect(added.length).toBeGreaterThan(10);
      const after = (await walk(system.graph, { ...walked, sizes: [200] })).map(({ id }) => id);
      expect(after.toSorted()).toEqual([...before, ...added].toSorted());
    },
  );
});
