import { rolesFor } from '../../kit/life-cycle/life-cycle.ts';
import { type EntryAction, entryLife } from '../../provision/catalog/life/entry-life.ts';
import { everyone, officials } from '../roles.ts';
import type { ActionRule } from '../rule.ts';

const askTheOffice = {
  nextStep: 'Sign in for the sharing office of the department that provides the data, at its own platform.',
  nextStepZh: '请以数据提供部门政务数据共享工作机构的身份登录其所属平台。',
};
const askTheHead = {
  nextStep: 'Ask the head of the department that provides the data.',
  nextStepZh: '请由数据提供部门负责人办理。',
};
const askTheAuthority = {
  nextStep: 'Ask the authority of the platform that owns the entry.',
  nextStepZh: '请联系该目录条目所属平台的政务数据共享主管部门。',
};

const step = (
  rule: string,
  action: EntryAction,
  basis: string,
  because: string,
  ask: ActionRule['ask'],
): ActionRule => ({
  rule,
  action: `Mutation.${action}`,
  roles: rolesFor(entryLife, action),
  when: [{ platform: 'own' }],
  basis,
  because,
  ask,
});

/** What is done to entries. On which side of an entry somebody stands, its life cycle says. */
export const catalogActionRules: readonly ActionRule[] = [
  {
    ...step(
      'compile-entry',
      'createCatalogEntry',
      'Art 13',
      'A department compiles its own catalog, at its own platform.',
      askTheOffice,
    ),
    when: [{ platform: 'own' }, { input: 'provider', is: 'organisation' }],
  },
  {
    rule: 'import-own-entries',
    action: 'Mutation.importCatalogEntries',
    roles: rolesFor(entryLife, 'createCatalogEntry'),
    when: [{ platform: 'own' }],
    basis: 'Art 13',
    because:
      'A department compiles its own catalog: of what it brings in, entries of other providers are refused one by one.',
    ask: askTheOffice,
  },
  {
    rule: 'import-entries-of-the-platform',
    action: 'Mutation.importCatalogEntries',
    roles: ['SHARING_AUTHORITY'],
    when: [{ platform: 'own' }],
    basis: 'practice',
    because: 'Who runs the catalog of a region brings an older one over, as drafts that their departments consent to.',
    ask: askTheAuthority,
  },
  step('edit-entry', 'editCatalogEntry', 'Art 13', 'A department compiles its own catalog.', askTheOffice),
  step(
    'consent-to-entry',
    'consentToCatalogEntry',
    'Art 13',
    'The department’s head consents to what it submits.',
    askTheHead,
  ),
  step('submit-entry', 'submitCatalogEntry', 'Art 13', 'A department submits its own catalog.', askTheOffice),
  step(
    'publish-entry',
    'publishCatalogEntry',
    'Art 13, 17',
    'The authority reviews the catalog and publishes it.',
    askTheAuthority,
  ),
  step('return-entry', 'returnCatalogEntry', 'Art 13, 17', 'The authority reviews the catalog.', askTheAuthority),
  step('revise-entry', 'reviseCatalogEntry', 'Art 17', 'A department keeps its own catalog up to date.', askTheOffice),
  step('abandon-revision', 'abandonCatalogRevision', 'practice', 'Who began a revision may give it up.', askTheOffice),
  step(
    'withdraw-entry',
    'withdrawCatalogEntry',
    'practice',
    'What others rely on is withdrawn by a head or by the authority, not by a clerk.',
    askTheAuthority,
  ),
  step(
    'open-update-duty',
    'openUpdateDuty',
    'Art 17',
    'The department knows when law or its duties change, and its authority may hold it to it.',
    askTheOffice,
  ),
  step(
    'state-resource-service',
    'stateResourceService',
    'practice',
    'Whoever runs the service, or answers for the data, states what a check of it found.',
    askTheOffice,
  ),
  step(
    'decide-opening',
    'decideOpening',
    'practice',
    'Opening to society is an exit of its own: a head of the department that collected the data decides on it.',
    askTheHead,
  ),
  step('extend-update-duty', 'extendUpdateDuty', 'Art 17', 'More time needs the authority’s consent.', askTheAuthority),
  {
    rule: 'find-duplicates',
    action: 'Query.duplicateCandidates',
    roles: [...officials, 'AUDITOR'],
    when: [],
    basis: 'Art 19',
    because: 'Who collects what is for those who collect and those who supervise it.',
    ask: {
      nextStep: 'Sign in for a department, an authority or an audit.',
      nextStepZh: '请以政务部门、主管部门或审计人员身份登录。',
    },
  },
  {
    rule: 'name-source',
    action: 'Mutation.nameSourceDepartment',
    roles: ['SHARING_AUTHORITY'],
    when: [{ input: 'jurisdiction', is: 'node' }],
    basis: 'Art 19',
    because: 'The authority names the source department for its own region, the centre’s for the nation.',
    ask: {
      nextStep: 'Ask the authority of the region.',
      nextStepZh: '请联系该地区的政务数据共享主管部门。',
    },
  },
  {
    rule: 'follow-namings',
    action: 'Query.followedNamings',
    roles: everyone,
    when: [],
    basis: 'practice',
    because: 'Source departments are open; nodes follow them to show them on entries.',
    ask: {
      nextStep: 'Ask the operator or the authority of the national platform.',
      nextStepZh: '请联系国家平台的运行管理单位或主管部门。',
    },
  },
];
