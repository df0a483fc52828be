import { neverPublished } from '../../provision/catalog/life/new-entry.ts';
import type { CatalogEntryRow } from '../../provision/catalog/row.ts';
import { createRandom, type Random } from '../random/random.ts';
import { drawItems, highestGrade } from './data-items.ts';
import { drawHistory } from './history.ts';
import { profileOf } from './item-profile.ts';
import type { PlannedEntry } from './plan.ts';
import { standingOf } from './resource-code.ts';
import { drawTerms } from './sharing-terms.ts';
import { classificationPath } from './tree.ts';

const frequencyInWords = {
  REALTIME: '实时',
  DAILY: '按日',
  WEEKLY: '按周',
  MONTHLY: '按月',
  QUARTERLY: '按季度',
  SEMIANNUAL: '每半年',
  ANNUAL: '按年',
  IRREGULAR: '不定期',
} as const;

/** The row of a planned entry. Its choices depend on its id alone, so that no entry changes when another is added. */
export function sampleEntry(
  planned: PlannedEntry,
  id: string,
  today: string,
  nextCode: (prefix: string) => string,
): CatalogEntryRow {
  const random = createRandom(`entry/${id}`);
  const { name, provider, work, treeCode } = planned;
  const path = classificationPath(treeCode);
  const { category, theme, prefix } = standingOf(treeCode, path, name, work.theme);
  const profile = profileOf(name);
  const items = drawItems(profile, provider.id, random);
  const personal = items.some((item) => item.personalInformation);
  const format = random.weighted(profile.formats);
  const updateFrequency = random.weighted(profile.frequencies);
  const grade = highestGrade(items);
  const row: CatalogEntryRow = {
    id,
    code: nextCode(prefix),
    name,
    abstract: `【示例】${name}，由${provider.name}${frequencyInWords[updateFrequency]}更新，主要包括${items
      .slice(0, 4)
      .map((item) => item.name)
      .join('、')}等内容。`,
    provider: provider.id,
    providerName: provider.name,
    category,
    theme,
    classification: path,
    format,
    updateFrequency,
    ...drawTerms(work.key, format, personal, random),
    grade,
    gradeLevel: grade === 'GENERAL' ? (personal ? random.whole(3, 4) : random.whole(1, 3)) : null,
    personalInformation: personal,
    relatedCodes: [],
    items,
    ...neverPublished,
    ...drawHistory(personal, today, random),
    calls: [],
    idempotencyKey: null,
    inputHash: null,
    pendingSince: null,
    sample: true,
  };
  return row.state === 'DRAFT' ? asUnfinished(row, random) : row;
}

/** Drafts are what they are in real life: most lack something, some almost everything. */
function asUnfinished(row: CatalogEntryRow, random: Random): CatalogEntryRow {
  if (random.chance(0.2)) return row;
  const keep = <T>(value: T, probability: number): T | null => (random.chance(probability) ? value : null);
  const sharingClass = keep(row.sharingClass, 0.6);
  const items = random.chance(0.6) ? row.items : [];
  return {
    ...row,
    code: keep(row.code, 0.3),
    abstract: keep(row.abstract, 0.5),
    format: keep(row.format, 0.7),
    updateFrequency: keep(row.updateFrequency, 0.7),
    sharingClass,
    sharingMode: keep(row.sharingMode, 0.5),
    useConditions: sharingClass === null ? null : keep(row.useConditions, 0.5),
    notShared: sharingClass === null ? null : row.notShared,
    grade: keep(row.grade, 0.5),
    gradeLevel: null,
    openAttribute: keep(row.openAttribute, 0.6),
    items,
    personalInformation: items.some((item) => item.personalInformation),
    personalInformationAssessment: items.length > 0 ? row.personalInformationAssessment : null,
  };
}
