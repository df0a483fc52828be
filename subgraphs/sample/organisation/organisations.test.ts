import { describe, expect, test } from 'vitest';
import { byId, codes, gathered, offenders, ownerOf, rowsOf } from '../world/gathered.ts';

const entries = gathered('catalogEntries');
const requests = gathered('sharingRequests');
const usageRecords = gathered('usageRecords');
const { organisations } = rowsOf('100000');
const organisationById = byId(organisations);

describe('organisations', () => {
  test('have valid unified social credit codes, each its own', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true);
    expect(isCreditCode('91350100M000100Y44')).toBe(false);
    expect(offenders(organisations, ({ id }) => isCreditCode(id))).toEqual([]);
    expect(offenders(organisations, ({ id }) => /^(1[123]|91)/.test(id))).toEqual([]);
    expect(organisationById.size).toBe(organisations.length);
  });

  test('are several on every platform, with names of their own', () => {
    for (const code of codes) {
      const names = organisations.filter(({ platform }) => platform === code).map(({ name }) => name);
      expect(names.length, code).toBeGreaterThanOrEqual(2);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('bear the names of after 2018 in the ministries', () => {
    const names = organisations.map(({ name }) => name);
    for (const name of ['国家市场监督管理总局', '自然资源部', '生态环境部', '农业农村部', '国家卫生健康委员会']) {
      expect(names).toContain(name);
    }
    for (const name of ['国土资源部', '环境保护部', '农业部', '国家工商行政管理总局'])
      expect(names).not.toContain(name);
  });

  test('that are referred to are in the registry, on the platform that the reference implies', () => {
    const isOf = (organisation: string, platform: string | undefined) =>
      organisationById.get(organisation)?.platform === platform;
    expect(offenders(entries, (entry) => isOf(entry.provider, ownerOf(entry.id)))).toEqual([]);
    expect(
      offenders(requests, (row) => isOf(row.provider, ownerOf(row.id)) && isOf(row.requester, row.requesterNode)),
    ).toEqual([]);
    expect(offenders(usageRecords, (row) => isOf(row.organisation, ownerOf(row.id)))).toEqual([]);
    const named = entries.flatMap(({ items }) => items.flatMap(({ sourceDepartment }) => sourceDepartment ?? []));
    expect(offenders(named, (code) => organisationById.has(code))).toEqual([]);
  });
});

/** GB 32100-2015 and GB 11714 written out again from the standards, apart from the code under test. */
function isCreditCode(code: string): boolean {
  const symbols = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += symbols.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  if (symbols.charAt((31 - (sum % 31)) % 31) !== code.charAt(17)) return false;
  const subject = code.slice(8, 17);
  const factors = [3, 7, 9, 10, 5, 8, 4, 2];
  const value = (character: string) =>
    /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 'A'.charCodeAt(0) + 10;
  const total = factors.reduce((all, factor, at) => all + factor * value(subject.charAt(at)), 0);
  const check = 11 - (total % 11);
  return subject.charAt(8) === (check === 10 ? 'X' : check === 11 ? '0' : String(check));
}
