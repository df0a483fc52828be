import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogEntryRow } from '../../../fixture/rows.ts';
import { sampleCatalog } from '../../../sample/catalog/catalog.ts';
import type { DraftEntry, DraftItem } from './draft-entry.ts';
import { validateEntry } from './validate-entry.ts';

const sound: DraftEntry = catalogEntryRow({ id: 'cat:310000:1' });
const item: DraftItem = {
  name: '法定代表人',
  code: 'FDDBR',
  type: 'TEXT',
  length: 50,
  grade: 'GENERAL',
  personalInformation: true,
  maskingRule: 'FIRST_CHARACTER',
};
const withItem = (change: Partial<DraftItem>): Partial<DraftEntry> => ({
  items: [...sound.items, { ...item, ...change }],
});
const notShared = { sharingClass: 'NOT_SHARED', useConditions: null } as const;
const ground = { reason: '统计资料依法保密', basisRank: 'LAW', basis: '《中华人民共和国统计法》第九条' } as const;

const told = (change: Partial<DraftEntry>, origin: 'NEW' | 'LEGACY' = 'NEW') =>
  validateEntry({ ...sound, ...change }, { origin });
const codes = (change: Partial<DraftEntry>) =>
  told(change).problems.map(({ code, field, rule }) => [code, field, rule]);

const guide = '政务信息资源目录编制指南 2017';

describe('an entry', () => {
  test('that is sound has no problem and no warning', () => {
    expect(told({})).toEqual({ problems: [], warnings: [] });
    expect(told({ ...notShared, notShared: ground })).toEqual({ problems: [], warnings: [] });
    expect(told({ sharingClass: 'UNCONDITIONAL', useConditions: null })).toEqual({ problems: [], warnings: [] });
    expect(told(withItem({}))).toEqual({ problems: [], warnings: [] });
  });

  test.each<[Partial<DraftEntry>, string, string, string | null]>([
    [{ name: ' ' }, 'REQUIRED', 'name', 'Art 13'],
    [{ name: '建设工程审批管理系统' }, 'SYSTEM_NAME', 'name', 'Art 13'],
    [{ name: '企业登记信息　' }, 'STRAY_CHARACTERS', 'name', 'Art 13'],
    [{ name: '涉外机密文件目录' }, 'SECRET', 'name', 'Art 3'],
    [{ abstract: '属于国家秘密，请勿外传。' }, 'SECRET', 'abstract', 'Art 3'],
    [{ abstract: '密级：秘密' }, 'SECRET', 'abstract', 'Art 3'],
    [{ code: null }, 'REQUIRED', 'code', guide],
    [{ code: '30600/1' }, 'INVALID_FORMAT', 'code', guide],
    [{ code: '406001/1' }, 'INVALID_FORMAT', 'code', guide],
    [{ code: '306001-1' }, 'INVALID_FORMAT', 'code', guide],
    [{ code: '106001/1' }, 'CODE_INCONSISTENT', 'code', guide],
    [{ category: 'THEME', theme: '201', code: '202001/1' }, 'CODE_INCONSISTENT', 'code', guide],
    [{ provider: '' }, 'REQUIRED', 'provider', 'Art 13'],
    [{ provider: '91350100M000100Y44' }, 'CREDIT_CODE_INVALID', 'provider', 'GB 32100-2015'],
    [{ category: null }, 'REQUIRED', 'category', guide],
    [{ classification: [] }, 'REQUIRED', 'classification', 'Art 13'],
    [{ classification: ['部门', '市场监管。'] }, 'STRAY_CHARACTERS', 'classification.1', 'Art 13'],
    [{ format: null }, 'REQUIRED', 'format', 'Art 13'],
    [{ updateFrequency: null }, 'REQUIRED', 'updateFrequency', 'Art 13'],
    [{ sharingClass: null }, 'REQUIRED', 'sharingClass', 'Art 13'],
    [{ useConditions: { scope: '各部门', purpose: null } }, 'REQUIRED', 'useConditions.purpose', 'Art 15'],
    [{ useConditions: { scope: '', purpose: '核验' } }, 'REQUIRED', 'useConditions.scope', 'Art 15'],
    [{ sharingClass: 'UNCONDITIONAL' }, 'CONDITIONS_NOT_ALLOWED', 'useConditions', 'Art 15'],
    [{ notShared: ground }, 'GROUND_NOT_ALLOWED', 'notShared', 'Art 14, 15'],
    [{ ...notShared, notShared: { ...ground, reason: null } }, 'REQUIRED', 'notShared.reason', 'Art 15'],
    [{ ...notShared, notShared: { ...ground, basis: null } }, 'REQUIRED', 'notShared.basis', 'Art 15'],
    [{ ...notShared, notShared: { ...ground, basisRank: null } }, 'REQUIRED', 'notShared.basisRank', 'Art 14'],
    [
      { ...notShared, notShared: { ...ground, basisRank: 'DEPARTMENT_RULE' } },
      'BASIS_RANK_TOO_LOW',
      'notShared.basisRank',
      'Art 14',
    ],
    [{ sharingMode: null }, 'REQUIRED', 'sharingMode', 'Art 13'],
    [{ format: 'SPREADSHEET', sharingMode: 'BATCH' }, 'MODE_NOT_POSSIBLE', 'sharingMode', 'Art 13'],
    [{ grade: null, gradeLevel: null }, 'REQUIRED', 'grade', 'Art 13'],
    [{ grade: 'IMPORTANT' }, 'LEVEL_NOT_ALLOWED', 'gradeLevel', 'GB/T 43697-2024'],
    [{ gradeLevel: 5 }, 'INVALID_FORMAT', 'gradeLevel', 'GB/T 43697-2024'],
    [withItem({ grade: 'CORE' }), 'GRADE_TOO_LOW', 'grade', 'GB/T 43697-2024'],
    [{ relatedCodes: ['306001'] }, 'INVALID_FORMAT', 'relatedCodes.0', guide],
    [{ relatedCodes: ['306001/2', '306001/2'] }, 'DUPLICATE', 'relatedCodes.1', guide],
    [{ items: [] }, 'REQUIRED', 'items', 'Art 13'],
    [withItem({ name: '' }), 'REQUIRED', 'items.3.name', 'Art 13'],
    [withItem({ name: '法定 代表人' }), 'STRAY_CHARACTERS', 'items.3.name', 'Art 13'],
    [withItem({ name: '绝密事项' }), 'SECRET', 'items.3.name', 'Art 3'],
    [withItem({ name: '名称' }), 'DUPLICATE', 'items.3.name', 'Art 13'],
    [withItem({ code: null }), 'REQUIRED', 'items.3.code', null],
    [withItem({ code: '1法人' }), 'INVALID_FORMAT', 'items.3.code', null],
    [withItem({ code: 'f0' }), 'DUPLICATE', 'items.3.code', null],
    [withItem({ type: null }), 'REQUIRED', 'items.3.type', guide],
    [withItem({ length: null }), 'REQUIRED', 'items.3.length', guide],
    [withItem({ length: 0 }), 'INVALID_FORMAT', 'items.3.length', guide],
    [withItem({ grade: null }), 'REQUIRED', 'items.3.grade', 'Art 13'],
    [withItem({ maskingRule: '隐藏' }), 'INVALID_FORMAT', 'items.3.maskingRule', 'Art 25'],
    [
      { grade: 'IMPORTANT', gradeLevel: null, ...withItem({ grade: 'IMPORTANT', maskingRule: null }) },
      'MASKING_MISSING',
      'items.3.maskingRule',
      'Art 25',
    ],
  ])('with %j has the problem %s at %s, by %s', (change, code, field, rule) => {
    expect(codes(change)).toEqual([[code, field, rule]]);
    for (const { message, messageZh, nextStep } of told(change).problems) {
      expect(message).toMatch(/\.$/);
      expect(messageZh).toMatch(/[\u4e00-\u9fff].*。$/);
      expect(nextStep).toMatch(/\.$/);
    }
  });

  test('with 1 to 500 data items is taken, with 501 it is not', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...item, name: `第${index}项`, code: `C${index}` }));
    expect(codes({ items: many(500) })).toEqual([]);
    expect(codes({ items: many(501) })).toEqual([['INVALID_FORMAT', 'items', 'Art 13']]);
  });

  test('whose items are one cell dragged down is told so, once for each run', () => {
    const dragged = ['经营地址', '经营地址1', '经营地址2', '电话1', '电话2', '备注'];
    const items = dragged.map((name, index) => ({ ...item, name, code: `C${index}` }));
    expect(codes({ items })).toEqual([['DRAG_FILLED', 'items.0.name', 'Art 13']]);
  });

  test('whose code another entry has is told so', () => {
    const { problems } = validateEntry(sound, { origin: 'NEW', codeTaken: true });
    expect(problems.map(({ code, field }) => [code, field])).toEqual([['DUPLICATE', 'code']]);
  });

  test('of an older catalog is warned of a credit code that does not check out', () => {
    const { problems, warnings } = told({ provider: '91350100M000100Y44' }, 'LEGACY');
    expect(problems).toEqual([]);
    expect(warnings.map(({ code, field }) => [code, field])).toEqual([['CREDIT_CODE_INVALID', 'provider']]);
  });

  test('without abstract and open attribute is warned', () => {
    const { problems, warnings } = told({ abstract: null, openAttribute: null });
    expect(problems).toEqual([]);
    expect(warnings.map(({ field }) => field)).toEqual(['abstract', 'openAttribute']);
  });

  const independent: readonly (readonly [Partial<DraftEntry>, string])[] = [
    [{ name: '' }, 'REQUIRED name'],
    [{ code: '306001' }, 'INVALID_FORMAT code'],
    [{ provider: 'X' }, 'CREDIT_CODE_INVALID provider'],
    [{ classification: [] }, 'REQUIRED classification'],
    [{ format: null }, 'REQUIRED format'],
    [{ updateFrequency: null }, 'REQUIRED updateFrequency'],
    [{ useConditions: null }, 'REQUIRED useConditions.scope,REQUIRED useConditions.purpose'],
    [{ sharingMode: null }, 'REQUIRED sharingMode'],
    [{ gradeLevel: 7 }, 'INVALID_FORMAT gradeLevel'],
    [{ relatedCodes: ['?'] }, 'INVALID_FORMAT relatedCodes.0'],
    [{ items: [] }, 'REQUIRED items'],
  ];

  test('with several faults is told each of them at once, and nothing else', () => {
    fc.assert(
      fc.property(fc.subarray([...independent]), (faults) => {
        const change = Object.assign({}, ...faults.map(([broken]) => broken)) as Partial<DraftEntry>;
        expect(
          told(change)
            .problems.map(({ code, field }) => `${code} ${field}`)
            .join(),
        ).toBe(faults.map(([, problem]) => problem).join());
      }),
    );
  });

  test('of the sample that is published has nothing wrong but grounds that name no basis', () => {
    const published = ['310000', '660000', 'samr']
      .flatMap((platform) => sampleCatalog(platform, '2026-11-22').entries)
      .filter(({ state }) => state === 'PUBLISHED');
    expect(published.length).toBeGreaterThan(100);
    const faults = published.flatMap((entry) =>
      validateEntry(entry, { origin: 'NEW' }).problems.map(({ field }) => field),
    );
    expect([...new Set(faults)].sort()).toEqual(['notShared.basis', 'notShared.basisRank']);
  });
});
