import type { EntryContent } from '../form/sheet-entry.ts';

/** The names that the JSON-LD is written with. Nothing is fetched to read it. */
export const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  odrl: 'http://www.w3.org/ns/odrl/2/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  csvw: 'http://www.w3.org/ns/csvw#',
  adms: 'http://www.w3.org/ns/adms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
} as const;

const authority = 'http://publications.europa.eu/resource/authority';
type Known<Field extends keyof EntryContent> = NonNullable<EntryContent[Field]>;

/** DCAT-AP takes its frequencies, rights and file types from the vocabularies of the EU's Publications Office. */
export const frequencies: Readonly<Record<Known<'updateFrequency'>, string>> = {
  REALTIME: `${authority}/frequency/UPDATE_CONT`,
  DAILY: `${authority}/frequency/DAILY`,
  WEEKLY: `${authority}/frequency/WEEKLY`,
  MONTHLY: `${authority}/frequency/MONTHLY`,
  QUARTERLY: `${authority}/frequency/QUARTERLY`,
  SEMIANNUAL: `${authority}/frequency/ANNUAL_2`,
  ANNUAL: `${authority}/frequency/ANNUAL`,
  IRREGULAR: `${authority}/frequency/IRREG`,
};

/** Only what is opened to society is public. What is shared among departments, on conditions or not, is restricted to them. */
export function accessRights({ openAttribute, sharingClass }: EntryContent): string {
  if (openAttribute === 'OPEN') return `${authority}/access-right/PUBLIC`;
  return `${authority}/access-right/${sharingClass === 'NOT_SHARED' ? 'NON_PUBLIC' : 'RESTRICTED'}`;
}

/** Only where the form of the data says what its files are. */
export const fileTypes: Readonly<Partial<Record<Known<'format'>, string>>> = {
  SPREADSHEET: `${authority}/file-type/XLSX`,
  DOCUMENT: `${authority}/file-type/PDF`,
  STRUCTURED: `${authority}/file-type/JSON`,
};

export const dataTypes: Readonly<Record<NonNullable<EntryContent['items'][number]['type']>, string>> = {
  TEXT: 'string',
  NUMBER: 'decimal',
  CURRENCY: 'decimal',
  DATE: 'date',
  DATETIME: 'dateTime',
  BOOLEAN: 'boolean',
  BINARY: 'base64Binary',
};

/** What our ids and codes are in RDF. They name things and lead nowhere: an entry is read in the graph. */
export const nameOf = (kind: 'entry' | 'catalog' | 'organisation' | 'theme', id: string): string =>
  `urn:shutong:${kind}:${encodeURIComponent(id).replaceAll('%3A', ':')}`;

export const inChinese = (text: string) => ({ '@language': 'zh-Hans', '@value': text }) as const;
export const instant = (time: string) => ({ '@type': 'xsd:dateTime', '@value': time }) as const;
