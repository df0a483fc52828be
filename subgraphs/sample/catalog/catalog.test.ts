import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { codes, gathered, isInstant, offenders, ownerOf, rowsOf, today, valuesOf } from '../world/gathered.ts';

const entries = gathered('catalogEntries');
const { organisations } = rowsOf('100000');

describe('catalog entries', () => {
  const published = entries.filter(({ state }) => state === 'PUBLISHED' || state === 'REVISING');

  test('have codes of the guide, unique on their platform, of the class that their category says', () => {
    for (const code of codes) {
      const resourceCodes = rowsOf(code).catalogEntries.flatMap((entry) => entry.code ?? []);
      expect(new Set(resourceCodes).size).toBe(resourceCodes.length);
    }
    const classOf = { BASE: '1', THEME: '2', DEPARTMENT: '3' };
    expect(
      offenders(
        entries.filter((entry) => entry.code !== null),
        ({ code, category }) =>
          /^[1-3]\d{5}\d*\/\d+$/.test(code ?? '') && category !== null && code?.startsWith(classOf[category]) === true,
      ),
    ).toEqual([]);
  });

  test('have names of their own on their platform, none an office or a system', () => {
    for (const code of codes) {
      const names = rowsOf(code).catalogEntries.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(offenders(entries, ({ name }) => !/(局|厅|委员会|办公室|中心|系统|平台)$/.test(name))).toEqual([]);
    const offices = new Set(organisations.map(({ name }) => name));
    expect(offenders(entries, ({ name }) => !offices.has(name))).toEqual([]);
  });

  test('say that they are samples in their abstract', () => {
    expect(offenders(entries, ({ abstract }) => abstract === null || abstract.startsWith('【示例】'))).toEqual([]);
  });

  test('are complete once they are past the draft', () => {
    const complete = entries.filter(({ state }) => state !== 'DRAFT');
    expect(
      offenders(
        complete,
        (entry) =>
          entry.code !== null &&
          entry.abstract !== null &&
          entry.format !== null &&
          entry.updateFrequency !== null &&
          entry.sharingClass !== null &&
          entry.sharingMode !== null &&
          entry.grade !== null &&
          entry.classification.length > 0 &&
          entry.items.length >= 3 &&
          entry.items.length <= 14 &&
          entry.departmentHeadConsent !== null &&
          entry.secrecyAssessment !== null &&
          (entry.personalInformationAssessment !== null) === entry.personalInformation &&
          entry.personalInformation === entry.items.some((item) => item.personalInformation),
      ),
    ).toEqual([]);
    const drafts = entries.filter(({ state }) => state === 'DRAFT');
    expect(drafts.filter(({ code }) => code === null).length).toBeGreaterThan(50);
    expect(drafts.filter(({ items }) => items.length === 0).length).toBeGreaterThan(50);
  });

  test('carry conditions, grounds and reasons exactly where they belong', () => {
    expect(
      offenders(
        entries.filter(({ state }) => state !== 'DRAFT'),
        (entry) =>
          (entry.useConditions !== null) === (entry.sharingClass === 'CONDITIONAL') &&
          (entry.notShared !== null) === (entry.sharingClass === 'NOT_SHARED') &&
          (entry.stateReason !== null) === (entry.state === 'RETURNED' || entry.state === 'WITHDRAWN'),
      ),
    ).toEqual([]);
  });

  test('never offer a database mode for files', () => {
    expect(
      offenders(
        entries,
        ({ format, sharingMode }) =>
          format === null ||
          sharingMode === null ||
          (format === 'DATABASE' ? ['API', 'BATCH'].includes(sharingMode) : sharingMode !== 'BATCH'),
      ),
    ).toEqual([]);
  });

  test('are mixed about as real catalogs are', () => {
    const share = (holds: (entry: (typeof entries)[number]) => boolean) =>
      entries.filter(holds).length / entries.length;
    expect(share(({ sharingClass }) => sharingClass === 'CONDITIONAL')).toBeCloseTo(0.55, 1);
    expect(share(({ sharingClass }) => sharingClass === 'UNCONDITIONAL')).toBeCloseTo(0.35, 1);
    expect(share(({ sharingClass }) => sharingClass === 'NOT_SHARED')).toBeCloseTo(0.1, 1);
    expect(share(({ state }) => state === 'PUBLISHED')).toBeCloseTo(0.8, 1);
    expect(valuesOf(entries, ({ state }) => state)).toEqual([
      'DEPARTMENT_APPROVED',
      'DRAFT',
      'PUBLISHED',
      'RETURNED',
      'REVISING',
      'SUBMITTED',
      'WITHDRAWN',
    ]);
    expect(valuesOf(published, ({ format }) => format)).toHaveLength(7);
    expect(valuesOf(published, ({ updateFrequency }) => updateFrequency).length).toBeGreaterThanOrEqual(7);
    expect(valuesOf(entries, ({ category }) => category)).toEqual(['BASE', 'DEPARTMENT', 'THEME']);
  });

  test('have dates in order, in the two years before today', () => {
    expect(
      offenders(
        entries,
        ({ createdAt, publishedAt, updatedAt, departmentHeadConsent, state }) =>
          isInstant(createdAt) &&
          isInstant(updatedAt) &&
          createdAt >= addDays(today, -770) &&
          updatedAt < today &&
          createdAt <= updatedAt &&
          (departmentHeadConsent === null || departmentHeadConsent.on >= createdAt.slice(0, 10)) &&
          (publishedAt !== null) === ['PUBLISHED', 'REVISING', 'WITHDRAWN'].includes(state) &&
          (publishedAt === null || (isInstant(publishedAt) && createdAt < publishedAt && publishedAt <= updatedAt)),
      ),
    ).toEqual([]);
  });

  test('are classified under themes that the registry knows', () => {
    const themes = new Set(rowsOf('100000').themes.map(({ id }) => id));
    expect(themes.size).toBe(17);
    expect(offenders(entries, ({ theme }) => theme === null || themes.has(theme))).toEqual([]);
  });

  test('refer to codes of their own platform', () => {
    const known = new Set(entries.flatMap(({ id, code }) => (code === null ? [] : `${ownerOf(id)} ${code}`)));
    const related = entries.flatMap(({ id, relatedCodes }) => relatedCodes.map((code) => `${ownerOf(id)} ${code}`));
    expect(related.length).toBeGreaterThan(100);
    expect(offenders(related, (code) => known.has(code))).toEqual([]);
  });
});
