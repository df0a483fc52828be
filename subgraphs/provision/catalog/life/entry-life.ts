import type { Procedure } from '../../../evidence/chain/record.ts';
import type { LifeCycle, Party } from '../../../kit/life-cycle/life-cycle.ts';
import type { CatalogEntryRow } from '../row.ts';

/** What is done to an entry, by the names of the mutations. */
export type EntryAction =
  | 'createCatalogEntry'
  | 'editCatalogEntry'
  | 'consentToCatalogEntry'
  | 'submitCatalogEntry'
  | 'publishCatalogEntry'
  | 'returnCatalogEntry'
  | 'reviseCatalogEntry'
  | 'abandonCatalogRevision'
  | 'withdrawCatalogEntry'
  | 'openUpdateDuty'
  | 'extendUpdateDuty'
  | 'stateResourceService'
  | 'decideOpening';

export type EntrySide = 'PROVIDER' | 'AUTHORITY';

const compilers: readonly Party<EntrySide>[] = [
  { role: 'SHARING_OFFICE', side: 'PROVIDER' },
  { role: 'SHARING_OFFICE_HEAD', side: 'PROVIDER' },
];
const departmentHead: readonly Party<EntrySide>[] = [{ role: 'DEPARTMENT_HEAD', side: 'PROVIDER' }];
const authority: readonly Party<EntrySide>[] = [{ role: 'SHARING_AUTHORITY', side: 'AUTHORITY' }];
const heads: readonly Party<EntrySide>[] = [{ role: 'SHARING_OFFICE_HEAD', side: 'PROVIDER' }, ...departmentHead];

const procedures = {
  create: procedure('CREATE_CATALOG_ENTRY', 'A catalog entry is compiled', '编制目录条目', 'Art 13'),
  edit: procedure('EDIT_CATALOG_ENTRY', 'The text of an entry is changed before submission', '修改目录条目', 'Art 13'),
  consent: procedure(
    'CONSENT_TO_CATALOG_ENTRY',
    'The department head consents to an entry, after the assessments',
    '部门负责人审核同意',
    'Art 13',
  ),
  submit: procedure('SUBMIT_CATALOG_ENTRY', 'An entry is submitted to the authority', '提交目录条目', 'Art 13'),
  publish: procedure(
    'PUBLISH_CATALOG_ENTRY',
    'The authority reviews an entry and publishes it',
    '审核发布目录',
    'Art 13, 17',
  ),
  return: procedure(
    'RETURN_CATALOG_ENTRY',
    'The authority returns an entry with reasons',
    '退回目录条目',
    'Art 13, 17',
  ),
  revise: procedure('REVISE_CATALOG_ENTRY', 'A revision of a published entry begins', '启动目录更新', 'Art 17'),
  abandon: procedure('ABANDON_CATALOG_REVISION', 'A revision is given up', '放弃目录更新', 'practice'),
  withdraw: procedure('WITHDRAW_CATALOG_ENTRY', 'A published entry is withdrawn', '撤销目录条目', 'practice'),
  openDuty: procedure(
    'OPEN_UPDATE_DUTY',
    'Law or duties changed: the entry has to be updated',
    '法律法规规章或者职责变化，应当更新目录',
    'Art 17',
  ),
  extendDuty: procedure(
    'EXTEND_UPDATE_DUTY',
    'The authority adds time for an update',
    '同意延长目录更新期限',
    'Art 17',
  ),
  service: procedure('STATE_RESOURCE_SERVICE', 'The service of an entry was checked', '登记资源挂接情况', 'practice'),
  opening: procedure('DECIDE_OPENING', 'An entry is opened to society, or not', '决定是否向社会开放', 'practice'),
};

function procedure(code: string, name: string, nameZh: string, basis: string): Procedure {
  return { code, name, nameZh, basis };
}

/** What makes an entry, for those who make many at once. */
export const creation: Procedure = procedures.create;

/**
 * The life of an entry (Art 13, 17). While it is REVISING it stays what readers know, and the revision lives its own life
 * (`revision-life.ts`): the steps that lead from REVISING to itself move that one.
 */
export const entryLife: LifeCycle<CatalogEntryRow, EntryAction, EntrySide> = {
  type: 'CatalogEntry',
  name: 'catalog entry',
  nameZh: '目录条目',
  states: {
    DRAFT: { nameZh: '草稿' },
    DEPARTMENT_APPROVED: { nameZh: '部门已同意' },
    SUBMITTED: { nameZh: '已提交' },
    RETURNED: { nameZh: '已退回' },
    PUBLISHED: { nameZh: '已发布' },
    REVISING: { nameZh: '修订中' },
    WITHDRAWN: { nameZh: '已撤销', final: true },
  },
  sides: {
    PROVIDER: {
      means: 'the organisation that provides the data, at the platform that owns the entry',
      holds: ({ provider }, { organisation, node }, place) => provider === organisation && node === place.node,
    },
    AUTHORITY: {
      means: 'the authority of the platform that owns the entry',
      holds: (_row, { node }, place) => node === place.node,
    },
  },
  steps: [
    { action: 'createCatalogEntry', from: null, to: 'DRAFT', by: compilers, procedure: procedures.create },
    {
      action: 'editCatalogEntry',
      from: ['DRAFT', 'DEPARTMENT_APPROVED', 'RETURNED'],
      to: 'DRAFT',
      by: compilers,
      procedure: procedures.edit,
    },
    { action: 'editCatalogEntry', from: ['REVISING'], to: 'REVISING', by: compilers, procedure: procedures.edit },
    {
      action: 'consentToCatalogEntry',
      from: ['DRAFT', 'RETURNED'],
      to: 'DEPARTMENT_APPROVED',
      by: departmentHead,
      procedure: procedures.consent,
    },
    {
      action: 'consentToCatalogEntry',
      from: ['REVISING'],
      to: 'REVISING',
      by: departmentHead,
      procedure: procedures.consent,
    },
    {
      action: 'submitCatalogEntry',
      from: ['DEPARTMENT_APPROVED'],
      to: 'SUBMITTED',
      by: compilers,
      procedure: procedures.submit,
    },
    { action: 'submitCatalogEntry', from: ['REVISING'], to: 'REVISING', by: compilers, procedure: procedures.submit },
    {
      action: 'publishCatalogEntry',
      from: ['SUBMITTED', 'REVISING'],
      to: 'PUBLISHED',
      by: authority,
      procedure: procedures.publish,
    },
    { action: 'returnCatalogEntry', from: ['SUBMITTED'], to: 'RETURNED', by: authority, procedure: procedures.return },
    { action: 'returnCatalogEntry', from: ['REVISING'], to: 'REVISING', by: authority, procedure: procedures.return },
    { action: 'reviseCatalogEntry', from: ['PUBLISHED'], to: 'REVISING', by: compilers, procedure: procedures.revise },
    {
      action: 'abandonCatalogRevision',
      from: ['REVISING'],
      to: 'PUBLISHED',
      by: compilers,
      procedure: procedures.abandon,
    },
    {
      action: 'withdrawCatalogEntry',
      from: ['PUBLISHED'],
      to: 'WITHDRAWN',
      by: [...heads, ...authority],
      procedure: procedures.withdraw,
    },
    ...(['PUBLISHED', 'REVISING'] as const).flatMap((state) => [
      {
        action: 'openUpdateDuty' as const,
        from: [state],
        to: state,
        by: [...compilers, ...authority],
        procedure: procedures.openDuty,
      },
      {
        action: 'extendUpdateDuty' as const,
        from: [state],
        to: state,
        by: authority,
        procedure: procedures.extendDuty,
      },
      {
        action: 'stateResourceService' as const,
        from: [state],
        to: state,
        by: [...compilers, { role: 'NODE_OPERATOR' as const, side: 'AUTHORITY' as const }],
        procedure: procedures.service,
      },
      { action: 'decideOpening' as const, from: [state], to: state, by: heads, procedure: procedures.opening },
    ]),
  ],
};
