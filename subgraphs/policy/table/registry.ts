import { everyone } from '../roles.ts';
import type { TypePolicy } from '../rule.ts';
import { anyRow } from './relations.ts';

interface OpenRegister {
  readonly type: string;
  readonly collection: string;
  readonly name: string;
  readonly nameZh: string;
  readonly fields: readonly string[];
}

/** The registry's own records are open: names of platforms, organisations and themes stand on every page. */
const open = ({ fields, ...register }: OpenRegister): TypePolicy => ({
  ...register,
  relations: { ANY: anyRow },
  groups: {
    register: {
      holds: 'the whole record',
      fields,
      ask: { nextStep: 'Nothing has to be asked for: the record is open.', nextStepZh: '登记信息公开，无需申请。' },
    },
  },
  grants: [
    {
      rule: `${register.type.toLowerCase()}-open`,
      roles: everyone,
      rows: 'ANY',
      allow: ['register'],
      basis: 'Art 30',
      because: 'Who takes part is open: without names no answer could be read.',
    },
  ],
});

export const registryPolicies: readonly TypePolicy[] = [
  open({
    type: 'Platform',
    collection: 'platforms',
    name: 'platforms',
    nameZh: '平台',
    fields: [
      'code',
      'name',
      'nameEn',
      'tier',
      'state',
      'territory',
      'contracts',
      'parent',
      'publicKey',
      'organisations',
      'version',
      'sample',
    ],
  }),
  open({
    type: 'Organisation',
    collection: 'organisations',
    name: 'organisations',
    nameZh: '政务部门',
    fields: ['code', 'name', 'platform', 'sample'],
  }),
  open({
    type: 'DeadlineRule',
    collection: 'deadlineRules',
    name: 'deadline rules',
    nameZh: '时限规则',
    fields: [
      'id',
      'jurisdiction',
      'stage',
      'sharingClass',
      'effectiveFrom',
      'workingDays',
      'mostExtension',
      'supplement',
      'article',
    ],
  }),
  open({
    type: 'HolidayNotice',
    collection: 'holidayNotices',
    name: 'holiday notices',
    nameZh: '节假日安排',
    fields: ['year', 'jurisdiction', 'source', 'version'],
  }),
  open({
    type: 'ResponsibilityList',
    collection: 'responsibilityLists',
    name: 'responsibility lists',
    nameZh: '共享责任清单',
    fields: ['id', 'platform', 'effectiveFrom', 'lines', 'expected', 'document', 'version', 'sample'],
  }),
  open({
    type: 'SourceNaming',
    collection: 'sourceNamings',
    name: 'source departments',
    nameZh: '数源部门',
    fields: ['id', 'jurisdiction', 'itemName', 'type', 'theme', 'sourceDepartment', 'reason', 'namedAt', 'version'],
  }),
  open({ type: 'Theme', collection: 'themes', name: 'themes', nameZh: '主题', fields: ['code', 'name'] }),
];
