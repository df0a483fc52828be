import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExportedEntry } from '../export/exported-entry.ts';
import { datasetOf } from './dataset.ts';
import { context, inChinese, nameOf } from './vocabulary.ts';

/** What the file says of itself. */
export interface DcatCatalog {
  /** What was asked for, as part of the catalog's name: a platform's code, or `all`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** RFC 3339. */
  readonly issued: string;
}

/** Writes entries as a DCAT catalog in JSON-LD, one dataset after another. */
export async function writeDcat(
  path: string,
  catalog: DcatCatalog,
  entries: AsyncIterable<ExportedEntry>,
): Promise<void> {
  await pipeline(Readable.from(parts(catalog, entries)), createWriteStream(path));
}

async function* parts(catalog: DcatCatalog, entries: AsyncIterable<ExportedEntry>): AsyncGenerator<string> {
  const head = JSON.stringify({
    '@context': context,
    '@id': nameOf('catalog', catalog.id),
    '@type': 'dcat:Catalog',
    'dct:title': inChinese(catalog.title),
    'dct:description': inChinese(catalog.description),
    'dct:issued': { '@type': 'xsd:dateTime', '@value': catalog.issued },
    'dct:publisher': {
      '@id': 'urn:shutong:catalog',
      '@type': 'foaf:Agent',
      'foaf:name': inChinese('数通 Shutong'),
    },
  });
  yield `${head.slice(0, -1)},"dcat:dataset":[`;
  let separator = '\n';
  for await (const entry of entries) {
    yield separator + JSON.stringify(datasetOf(entry));
    separator = ',\n';
  }
  yield '\n]}\n';
}
