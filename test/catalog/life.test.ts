import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { provider } from '../../subgraphs/fixture/rows.ts';
import { type LifeWorld, type Step, startLifeWorld } from './life-world.ts';

let world: LifeWorld;
beforeAll(async () => {
  world = await startLifeWorld();
});
afterAll(() => world?.stop());

const item = { type: 'TEXT', length: 100, grade: 'GENERAL' };
const sound = {
  code: '306001/000001',
  name: '企业登记信息',
  abstract: '企业登记的基本信息。',
  category: 'DEPARTMENT',
  classification: ['部门', '市场监管'],
  format: 'DATABASE',
  updateFrequency: 'MONTHLY',
  sharingClass: 'CONDITIONAL',
  sharingMode: 'BATCH',
  useConditions: { scope: '各部门', purpose: '行政许可核验' },
  grade: 'GENERAL',
  openAttribute: 'NOT_OPEN',
  items: [
    { ...item, name: '名称', code: 'MC' },
    { ...item, name: '统一社会信用代码', code: 'TYSHXYDM' },
    { ...item, name: '法定代表人', code: 'FDDBR', personalInformation: true, maskingRule: 'FIRST_CHARACTER' },
  ],
};
const faulty = {
  name: '企业登记管理系统',
  code: '206001/000001',
  category: 'DEPARTMENT',
  classification: ['部门'],
  format: 'SPREADSHEET',
  sharingClass: 'NOT_SHARED',
  sharingMode: 'BATCH',
  notShared: { reason: '部门规定', basisRank: 'DEPARTMENT_RULE', basis: '某部门规章第五条' },
  useConditions: { scope: '各部门' },
  grade: 'GENERAL',
  items: [
    { ...item, name: '名称 ', code: 'MC' },
    { ...item, name: '状态', code: 'mc', grade: 'IMPORTANT' },
    { ...item, name: '电话', code: 'DH', type: undefined },
  ],
};
const consent = {
  head: '赵敏',
  secrecyAssessment: { conclusion: '不涉及国家秘密、工作秘密', by: '李强', on: '2026-03-02' },
  personalInformationAssessment: { conclusion: '最小必要，风险可控', by: '王芳', on: '2026-03-02' },
};
const told = ({ problems }: Step) => problems.map(({ code, field }) => `${code} ${field}`).sort();
const on = ({ entry }: Step) => ({ id: entry.id, expectedVersion: entry.version });

describe('the life of an entry, through the gateway', () => {
  let draft: Step;
  test('begins as a draft with ten faults, all ten of which are named, to the clerk and to the head', async () => {
    draft = await world.step(
      'createCatalogEntry',
      'SHARING_OFFICE',
      { platform: '310000', provider, providerName: '市市场监督管理局', content: faulty },
      'faults { code field } warnings { code field } actions',
    );
    expect(draft.problems).toEqual([]);
    expect(draft.entry.state).toBe('DRAFT');
    const faults = [
      'BASIS_RANK_TOO_LOW notShared.basisRank',
      'CODE_INCONSISTENT code',
      'CONDITIONS_NOT_ALLOWED useConditions',
      'DUPLICATE items.1.code',
      'GRADE_TOO_LOW grade',
      'MODE_NOT_POSSIBLE sharingMode',
      'REQUIRED items.2.type',
      'REQUIRED updateFrequency',
      'STRAY_CHARACTERS items.0.name',
      'SYSTEM_NAME name',
    ];
    const seen = draft.entry['faults'] as Step['problems'];
    expect(seen.map(({ code, field }) => `${code} ${field}`).sort()).toEqual(faults);
    expect(draft.entry['warnings']).toEqual([
      { code: 'REQUIRED', field: 'abstract' },
      { code: 'REQUIRED', field: 'openAttribute' },
    ]);
    expect(draft.entry['actions']).toEqual(['editCatalogEntry']);
    const refused = await world.step('consentToCatalogEntry', 'DEPARTMENT_HEAD', { ...on(draft), ...consent });
    expect(told(refused)).toEqual(faults);
    for (const { message, messageZh, nextStep } of refused.problems) {
      expect(message).toMatch(/\.$/);
      expect(messageZh).toMatch(/[\u4e00-\u9fff].*。$/);
      expect(nextStep).toMatch(/\.$/);
    }
  });

  test('does not begin with a secret, not even as a draft', async () => {
    const refused = await world.step('createCatalogEntry', 'SHARING_OFFICE', {
      platform: '310000',
      provider,
      content: { ...sound, name: '机密级企业名单' },
    });
    expect(told(refused)).toEqual(['SECRET content.name']);
    expect(refused.entry).toBeNull();
  });

  test('is mended, consented to with its assessments, submitted, returned with reasons, resubmitted and published', async () => {
    const mended = await world.step(
      'editCatalogEntry',
      'SHARING_OFFICE',
      { ...on(draft), content: sound },
      'faults { code } personalInformation',
    );
    expect(mended.entry).toMatchObject({ state: 'DRAFT', faults: [], personalInformation: true });
    const unassessed = await world.step('consentToCatalogEntry', 'DEPARTMENT_HEAD', { ...on(mended), head: '赵敏' });
    expect(told(unassessed)).toEqual(['REQUIRED personalInformationAssessment', 'REQUIRED secrecyAssessment']);
    const tooEarly = await world.step('submitCatalogEntry', 'SHARING_OFFICE', on(mended));
    expect(told(tooEarly)).toEqual(['NOT_POSSIBLE_NOW null']);
    const agreed = await world.step('consentToCatalogEntry', 'DEPARTMENT_HEAD', { ...on(mended), ...consent });
    expect(agreed.entry.state).toBe('DEPARTMENT_APPROVED');
    const submitted = await world.step('submitCatalogEntry', 'SHARING_OFFICE', on(agreed), 'clock { stage startedOn }');
    expect(submitted.entry).toMatchObject({
      state: 'SUBMITTED',
      clock: { stage: 'CATALOG_REVIEW', startedOn: '2026-03-02' },
    });
    world.at('2026-03-04T01:00:00.000Z');
    const returned = await world.step(
      'returnCatalogEntry',
      'SHARING_AUTHORITY',
      { ...on(submitted), reason: '数据项说明不完整' },
      'stateReason clock { endedOn late }',
    );
    expect(returned.entry).toMatchObject({
      state: 'RETURNED',
      stateReason: '数据项说明不完整',
      clock: { endedOn: '2026-03-04', late: false },
    });
    const again = await world.step('editCatalogEntry', 'SHARING_OFFICE', { ...on(returned), content: sound });
    const reagreed = await world.step('consentToCatalogEntry', 'DEPARTMENT_HEAD', { ...on(again), ...consent });
    const resubmitted = await world.step('submitCatalogEntry', 'SHARING_OFFICE', on(reagreed));
    world.at('2026-03-05T01:00:00.000Z');
    const published = await world.step(
      'publishCatalogEntry',
      'SHARING_AUTHORITY',
      on(resubmitted),
      'revisionNumber publishedAt inForceSince',
    );
    expect(published.entry).toMatchObject({
      state: 'PUBLISHED',
      revisionNumber: 1,
      publishedAt: '2026-03-05T01:00:00.000Z',
      inForceSince: '2026-03-05T01:00:00.000Z',
    });
  });

  const read = async (role: 'ANALYST' | 'SHARING_OFFICE' = 'ANALYST') =>
    (
      await world.ask<{ readonly catalogEntry: Step['entry'] }>(
        `query ($id: ID!) { catalogEntry(id: $id) { id version state updateFrequency items { name } actions
          clock { stage dueOn overdue article } revision { number state updateFrequency }
          revisions { number updateFrequency inForceSince inForceUntil items { name } } } }`,
        { id: draft.entry.id },
        role,
      )
    ).data.catalogEntry;

  test('is revised because law changed, in time; readers keep the published revision until the next one is', async () => {
    world.at('2026-04-30T01:00:00.000Z');
    const entry = await read('SHARING_OFFICE');
    const bound = await world.step(
      'openUpdateDuty',
      'SHARING_AUTHORITY',
      {
        id: entry.id,
        expectedVersion: entry.version,
        cause: 'LAW_CHANGED',
        basis: '市场主体登记条例修订',
        changedOn: '2026-04-30',
      },
      'clock { stage dueOn article }',
    );
    // 10 working days after 2026-04-30, past the holidays of May.
    expect(bound.entry['clock']).toEqual({ stage: 'CATALOG_UPDATE', dueOn: '2026-05-18', article: 'Art 17' });
    const tooMuch = await world.step('extendUpdateDuty', 'SHARING_AUTHORITY', {
      ...on(bound),
      workingDays: 6,
      reason: '涉及多个系统改造',
    });
    expect(told(tooMuch)).toEqual(['INVALID_FORMAT workingDays']);
    const extended = await world.step(
      'extendUpdateDuty',
      'SHARING_AUTHORITY',
      { ...on(bound), workingDays: 5, reason: '涉及多个系统改造' },
      'clock { dueOn extension }',
    );
    expect(extended.entry['clock']).toEqual({ dueOn: '2026-05-25', extension: 5 });

    const revising = await world.step('reviseCatalogEntry', 'SHARING_OFFICE', {
      ...on(extended),
      reason: '登记条例修订',
    });
    expect(revising.entry.state).toBe('REVISING');
    const items = [...sound.items.slice(0, 2), { ...item, name: '登记机关', code: 'DJJG' }];
    const edited = await world.step('editCatalogEntry', 'SHARING_OFFICE', {
      ...on(revising),
      content: { ...sound, updateFrequency: 'DAILY', items },
    });
    expect(await read()).toMatchObject({ state: 'REVISING', updateFrequency: 'MONTHLY', items: { length: 3 } });
    const agreed = await world.step('consentToCatalogEntry', 'DEPARTMENT_HEAD', { ...on(edited), ...consent });
    world.at('2026-05-11T01:00:00.000Z');
    const submitted = await world.step(
      'submitCatalogEntry',
      'SHARING_OFFICE',
      on(agreed),
      'revision { number state } clock { stage dueOn article }',
    );
    expect(submitted.entry).toMatchObject({
      state: 'REVISING',
      revision: { number: 2, state: 'SUBMITTED' },
      clock: { stage: 'CATALOG_UPDATE_REVIEW', dueOn: '2026-05-13', article: 'Art 17' },
    });
    world.at('2026-05-12T01:00:00.000Z');
    const published = await world.step(
      'publishCatalogEntry',
      'SHARING_AUTHORITY',
      on(submitted),
      'revisionNumber revision { number } updateDuty { endedOn }',
    );
    expect(published.entry).toMatchObject({
      state: 'PUBLISHED',
      revisionNumber: 2,
      revision: null,
      updateDuty: { endedOn: '2026-05-11' },
    });
    expect(await read()).toMatchObject({
      updateFrequency: 'DAILY',
      revisions: [
        { number: 2, updateFrequency: 'DAILY', inForceSince: '2026-05-12T01:00:00.000Z', inForceUntil: null },
        {
          number: 1,
          updateFrequency: 'MONTHLY',
          inForceSince: '2026-03-05T01:00:00.000Z',
          inForceUntil: '2026-05-12T01:00:00.000Z',
          items: [{ name: '名称' }, { name: '统一社会信用代码' }, { name: '法定代表人' }],
        },
      ],
    });
  });

  test('tells what differs between two revisions', async () => {
    const { data } = await world.ask<{ readonly catalogEntry: { readonly difference: unknown } }>(
      `query ($id: ID!) { catalogEntry(id: $id) { none: difference(from: 1, to: 3) { from }
        difference(from: 1, to: 2) { from to fields { field before after } itemsAdded itemsRemoved itemsChanged { name } } } }`,
      { id: draft.entry.id },
    );
    expect(data.catalogEntry).toEqual({
      none: null,
      difference: {
        from: 1,
        to: 2,
        fields: [
          { field: 'updateFrequency', before: '"MONTHLY"', after: '"DAILY"' },
          { field: 'personalInformation', before: 'true', after: 'false' },
        ],
        itemsAdded: ['登记机关'],
        itemsRemoved: ['法定代表人'],
        itemsChanged: [],
      },
    });
  });

  test('is read as of a date in either revision, in the list too', async () => {
    const asOf = async (moment: string) => {
      const { data } = await world.ask<{ readonly one: unknown; readonly all: { readonly edges: readonly unknown[] } }>(
        `query ($id: ID!, $asOf: Moment) {
          one: catalogEntry(id: $id, asOf: $asOf) { state updateFrequency items { name } revisionNumber }
          all: catalogEntries(asOf: $asOf) { edges { node { id state updateFrequency } } } }`,
        { id: draft.entry.id, asOf: moment },
        'ANALYST',
      );
      return data;
    };
    expect(await asOf('2026-03-04')).toEqual({ one: null, all: { edges: [] } });
    const { id } = draft.entry;
    const first = { state: 'PUBLISHED', updateFrequency: 'MONTHLY' };
    const second = { state: 'PUBLISHED', updateFrequency: 'DAILY' };
    expect(await asOf('2026-05-11')).toEqual({
      one: { ...first, items: ['名称', '统一社会信用代码', '法定代表人'].map((name) => ({ name })), revisionNumber: 1 },
      all: { edges: [{ node: { id, ...first } }] },
    });
    world.at('2026-05-20T01:00:00.000Z');
    expect(await asOf('2026-05-12T01:00:00.000Z')).toEqual({
      one: { ...second, items: ['名称', '统一社会信用代码', '登记机关'].map((name) => ({ name })), revisionNumber: 2 },
      all: { edges: [{ node: { id, ...second } }] },
    });
  });

  test('is revised once more, which is given up, and is withdrawn in the end', async () => {
    const entry = await read('SHARING_OFFICE');
    const revising = await world.step('reviseCatalogEntry', 'SHARING_OFFICE', {
      id: entry.id,
      expectedVersion: entry.version,
      reason: '试编新版本',
    });
    const abandoned = await world.step(
      'abandonCatalogRevision',
      'SHARING_OFFICE',
      { ...on(revising), reason: '不再需要' },
      'revision { number } revisionNumber',
    );
    expect(abandoned.entry).toMatchObject({ state: 'PUBLISHED', revision: null, revisionNumber: 2 });
    world.at('2026-06-01T01:00:00.000Z');
    const withdrawn = await world.step(
      'withdrawCatalogEntry',
      'DEPARTMENT_HEAD',
      { ...on(abandoned), reason: '职责移交其他部门' },
      'stateReason actions revisions { number inForceUntil }',
    );
    expect(withdrawn.entry).toMatchObject({
      state: 'WITHDRAWN',
      stateReason: '职责移交其他部门',
      actions: [],
      revisions: [
        { number: 2, inForceUntil: '2026-06-01T01:00:00.000Z' },
        { number: 1, inForceUntil: '2026-05-12T01:00:00.000Z' },
      ],
    });
  });
});
