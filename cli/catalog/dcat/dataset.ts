import type { ExportedEntry } from '../export/exported-entry.ts';
import { sharingPolicy } from './sharing-policy.ts';
import { accessRights, dataTypes, fileTypes, frequencies, inChinese, instant, nameOf } from './vocabulary.ts';

/** An entry as a dataset of DCAT, with its terms in ODRL and its data items in CSVW. */
export function datasetOf(entry: ExportedEntry): object {
  const { id, content, publishedAt, updatedAt, version } = entry;
  const name = nameOf('entry', id);
  const policy = sharingPolicy(name, content);
  return {
    '@id': name,
    '@type': 'dcat:Dataset',
    'dct:identifier': id,
    ...(content.code === null
      ? {}
      : { 'adms:identifier': { '@type': 'adms:Identifier', 'skos:notation': content.code } }),
    'dct:title': inChinese(content.name),
    // A dataset has to be described; an entry without an abstract is described by its name.
    'dct:description': inChinese(content.abstract ?? content.name),
    'dct:publisher': publisherOf(entry),
    'dct:accessRights': { '@id': accessRights(content), '@type': 'dct:RightsStatement' },
    ...(content.updateFrequency === null
      ? {}
      : { 'dct:accrualPeriodicity': { '@id': frequencies[content.updateFrequency], '@type': 'dct:Frequency' } }),
    ...(content.theme === null ? {} : { 'dcat:theme': themeOf(content.theme) }),
    ...(content.classification.length === 0 ? {} : { 'dcat:keyword': content.classification.map(inChinese) }),
    ...(publishedAt === null ? {} : { 'dct:issued': instant(publishedAt) }),
    'dct:modified': instant(updatedAt),
    'dcat:version': String(version),
    ...(policy === undefined ? {} : { 'odrl:hasPolicy': policy }),
    'dcat:distribution': distributionOf(name, entry),
  };
}

function publisherOf({ provider, providerName }: ExportedEntry): object {
  return {
    '@id': nameOf('organisation', provider),
    '@type': 'foaf:Agent',
    'dct:identifier': provider,
    'foaf:name': inChinese(providerName ?? provider),
  };
}

const themeOf = (code: string): object => ({
  '@id': nameOf('theme', code),
  '@type': 'skos:Concept',
  'skos:notation': code,
  'skos:prefLabel': inChinese(`主题 ${code}`),
});

/** How the data is had. DCAT-AP wants an address: it is the entry's, where it is asked for. */
function distributionOf(name: string, { content: { format, sharingMode, items } }: ExportedEntry): object {
  const fileType = format === null ? undefined : fileTypes[format];
  return {
    '@id': `${name}#distribution`,
    '@type': 'dcat:Distribution',
    'dcat:accessURL': { '@id': name, '@type': 'rdfs:Resource' },
    ...(fileType === undefined ? {} : { 'dct:format': { '@id': fileType, '@type': 'dct:MediaTypeOrExtent' } }),
    ...(sharingMode === null ? {} : { 'dct:title': inChinese(modes[sharingMode]) }),
    ...(items.length === 0
      ? {}
      : { 'csvw:tableSchema': { '@type': 'csvw:Schema', 'csvw:column': { '@list': items.map(columnOf) } } }),
  };
}

const modes = { API: '服务接口', BATCH: '批量交换', FILE: '文件下载', OTHER: '其他方式' } as const;

const columnOf = ({ name, code, type }: ExportedEntry['content']['items'][number]): object => ({
  '@type': 'csvw:Column',
  ...(code === null ? {} : { 'csvw:name': code }),
  'csvw:title': inChinese(name),
  ...(type === null ? {} : { 'csvw:datatype': dataTypes[type] }),
});
