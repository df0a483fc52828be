import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogEntries } from '../../../subgraphs/provision/catalog/collection.ts';
import type { CatalogEntryRow } from '../../../subgraphs/provision/catalog/row.ts';
import { sample } from '../../../subgraphs/sample/index.ts';
import type { ExportedEntry } from '../export/exported-entry.ts';
import { writeDcat } from './write-dcat.ts';

let folder: string;
let shapes: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shutong-dcat-'));
  shapes = new Store(new Parser().parse(await readFile(new URL('dcat-ap-shapes.ttl', import.meta.url), 'utf8')));
});
afterAll(() => rm(folder, { recursive: true }));

/** Some entries of a platform's sample: all classes, states and formats, and drafts that lack almost everything. */
const rows = sample
  .rows('310000', '2026-11-22')
  .flatMap(({ collection, rows }) =>
    collection.name === catalogEntries.name ? (rows as readonly CatalogEntryRow[]) : [],
  )
  .filter((_, index) => index % 5 === 0)
  .slice(0, 60);

const exported = (row: CatalogEntryRow): ExportedEntry => ({
  ...row,
  platform: '310000',
  platformName: '上海市',
  content: row,
});

async function triplesOf(entries: readonly ExportedEntry[]): Promise<Store> {
  const file = join(folder, 'catalog.jsonld');
  const catalog = {
    id: '310000',
    title: '上海市',
    description: '上海市政务数据目录',
    issued: '2026-11-22T00:00:00.000Z',
  };
  await writeDcat(
    file,
    catalog,
    (async function* () {
      yield* entries;
    })(),
  );
  const document = JSON.parse(await readFile(file, 'utf8'));
  const documentLoader = () => Promise.reject(new Error('Nothing is fetched to read an export'));
  const nquads = await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader });
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(nquads)));
}

async function faultsOf(triples: Store): Promise<readonly string[]> {
  const report = await new Validator(shapes).validate(triples);
  return report.results.map(
    ({ focusNode, path, message }) => `${focusNode?.value} ${path?.value} ${message.map(({ value }) => value)}`,
  );
}

describe('a catalog exported as DCAT', { timeout: 60_000 }, () => {
  test('keeps to the profile in every entry', async () => {
    expect(rows.length).toBeGreaterThan(20);
    const triples = await triplesOf(rows.map(exported));
    expect(await faultsOf(triples)).toEqual([]);
    expect(triples.countQuads(null, 'http://www.w3.org/ns/dcat#dataset', null, null)).toBe(rows.length);
  });

  test('says the conditions of sharing in ODRL, and why something is not shared', async () => {
    const [one] = rows;
    if (one === undefined) throw new Error('The sample has entries');
    const triples = await triplesOf([
      exported({
        ...one,
        id: 'cat:310000:1',
        sharingClass: 'CONDITIONAL',
        useConditions: { scope: '各区', purpose: '核验' },
        notShared: null,
      }),
      exported({
        ...one,
        id: 'cat:310000:2',
        sharingClass: 'NOT_SHARED',
        useConditions: null,
        notShared: { reason: '个人隐私', basisRank: 'LAW', basis: '《民法典》' },
      }),
    ]);
    const odrl = (name: string) => `http://www.w3.org/ns/odrl/2/${name}`;
    expect(
      triples
        .getObjects(null, odrl('rightOperand'), null)
        .map(({ value }) => value)
        .sort(),
    ).toEqual(['各区', '核验']);
    const [prohibition] = triples.getObjects('urn:shutong:entry:cat:310000:2#policy', odrl('prohibition'), null);
    expect(triples.getObjects(prohibition ?? null, 'http://purl.org/dc/terms/description', null)[0]?.value).toBe(
      '个人隐私 《民法典》',
    );
  });

  test('that broke the profile would be told', async () => {
    const [one] = rows;
    if (one === undefined) throw new Error('The sample has entries');
    const triples = await triplesOf([exported(one)]);
    for (const property of ['http://purl.org/dc/terms/publisher', 'http://www.w3.org/ns/dcat#accessURL'])
      triples.removeQuads(triples.getQuads(null, property, null, null));
    expect(await faultsOf(triples)).toHaveLength(3);
  });
});
