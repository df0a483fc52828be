import { describe, expect, test } from 'vitest';
import type { SubmitSharingRequestInput } from '../../../../schema/generated/resolvers.ts';
import { catalogEntryRow, provider } from '../../../fixture/rows.ts';
import type { CatalogEntryRow } from '../../catalog/row.ts';
import { checkSubmission } from './submission.ts';

const today = '2026-03-10';
const entry = catalogEntryRow({ id: 'cat:310000:1' });
const input: SubmitSharingRequestInput = {
  entryId: entry.id,
  requester: provider,
  requesterNode: '320000',
  legalBasis: '政务数据共享条例第二十条',
  scenario: '企业开办核验',
  scope: '登记窗口',
  sharingMode: 'API',
  usedUntil: '2027-01-01',
  items: ['名称', '代码'],
  requesterHead: '赵敏',
  statement: true,
  idempotencyKey: 'key-00000001',
};

const check = (change: Partial<SubmitSharingRequestInput>, of: CatalogEntryRow | null = entry) =>
  checkSubmission({ ...input, ...change }, of, today);

describe('a submission', () => {
  test('without a fault has no problem', () => {
    expect(check({})).toEqual([]);
  });

  test.each<[Partial<SubmitSharingRequestInput>, string, string]>([
    [{ entryId: ' ' }, 'REQUIRED', 'entryId'],
    [{ entryId: 'req:310000:1' }, 'INVALID_FORMAT', 'entryId'],
    [{ entryId: '310000' }, 'INVALID_FORMAT', 'entryId'],
    [{ requester: '' }, 'REQUIRED', 'requester'],
    [{ requester: '91350100M000100Y44' }, 'INVALID_FORMAT', 'requester'],
    [{ requesterNode: '' }, 'REQUIRED', 'requesterNode'],
    [{ requesterNode: 'Shanghai!' }, 'INVALID_FORMAT', 'requesterNode'],
    [{ legalBasis: '  ' }, 'REQUIRED', 'legalBasis'],
    [{ legalBasis: '条例' }, 'INVALID_FORMAT', 'legalBasis'],
    [{ legalBasis: '据'.repeat(501) }, 'INVALID_FORMAT', 'legalBasis'],
    [{ scenario: '核验' }, 'INVALID_FORMAT', 'scenario'],
    [{ scope: '窗' }, 'INVALID_FORMAT', 'scope'],
    [{ requesterHead: '赵' }, 'INVALID_FORMAT', 'requesterHead'],
    [{ sharingMode: 'FILE' }, 'MODE_NOT_OFFERED', 'sharingMode'],
    [{ usedUntil: '2026-03-09' }, 'DATE_IN_PAST', 'usedUntil'],
    [{ items: [] }, 'REQUIRED', 'items'],
    [{ items: Array.from({ length: 501 }, () => '名称') }, 'INVALID_FORMAT', 'items'],
    [{ items: ['名称', '住址'] }, 'UNKNOWN_ITEM', 'items.1'],
    [{ items: ['名称', ' 名称 '] }, 'INVALID_FORMAT', 'items.1'],
    [{ items: ['名称', ' '] }, 'REQUIRED', 'items.1'],
    [{ statement: false }, 'STATEMENT_MISSING', 'statement'],
    [{ idempotencyKey: 'short' }, 'INVALID_FORMAT', 'idempotencyKey'],
  ])('with %j has the problem %s at %s', (change, code, field) => {
    const problems = check(change);
    expect(problems.map((problem) => [problem.code, problem.field])).toEqual([[code, field]]);
    for (const { message, messageZh, nextStep } of problems) {
      expect(message).toMatch(/\.$/);
      expect(messageZh).toMatch(/[\u4e00-\u9fff].*。$/);
      expect(nextStep).toMatch(/[.?]$|`\.$/);
    }
  });

  test('may use the data up to and including today', () => {
    expect(check({ usedUntil: today })).toEqual([]);
  });

  test('counts characters, not UTF-16 units', () => {
    expect(check({ requesterHead: '𠮷'.repeat(60) })).toEqual([]);
    expect(check({ requesterHead: '𠮷'.repeat(61) })).toHaveLength(1);
  });

  test.each<[Partial<CatalogEntryRow>, string[]]>([
    [{ state: 'PUBLISHED' }, []],
    [{ state: 'REVISING' }, []],
    [{ state: 'DRAFT' }, ['NOT_OPEN_TO_REQUESTS']],
    [{ state: 'WITHDRAWN' }, ['NOT_OPEN_TO_REQUESTS']],
    [{ sharingClass: 'NOT_SHARED' }, ['NOT_OPEN_TO_REQUESTS']],
    [{ sharingClass: 'UNCONDITIONAL' }, []],
  ])('for an entry that is %j has the problems %j', (facts, codes) => {
    expect(check({}, { ...entry, ...facts }).map(({ code }) => code)).toEqual(codes);
  });

  test('is told every problem at once', () => {
    const problems = check({ entryId: 'cat:310000:9', requester: 'x', scope: '', items: [], statement: false }, null);
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'NOT_FOUND entryId',
      'INVALID_FORMAT requester',
      'REQUIRED scope',
      'REQUIRED items',
      'STATEMENT_MISSING statement',
    ]);
  });

  test('names the article behind a rule, and none behind a plain check of form', () => {
    const ruleOf = (change: Partial<SubmitSharingRequestInput>, of = entry) => check(change, of)[0]?.rule;
    expect(ruleOf({ scenario: '' })).toBe('Art 20');
    expect(ruleOf({}, { ...entry, sharingClass: 'NOT_SHARED' })).toBe('Art 14');
    expect(ruleOf({ requester: 'x' })).toBe('GB 32100-2015');
    expect(ruleOf({ idempotencyKey: 'x' })).toBeNull();
  });
});
