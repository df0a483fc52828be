import { offices, officials } from '../roles.ts';
import type { RelationCondition, TypePolicy } from '../rule.ts';
import { anyRow, lowerPlatform, ownPlatform } from './relations.ts';

const askTheProvider = {
  nextStep: 'Ask the sharing office of the entry’s provider, or the authority of its platform.',
  nextStepZh: '请联系该目录条目提供部门的政务数据共享工作机构，或其所属平台的主管部门。',
};

/** Every state after the first publication: drafts, submitted and returned entries are for those who work on them. */
const oncePublished: RelationCondition = { field: 'state', in: ['PUBLISHED', 'REVISING', 'WITHDRAWN'] };

export const catalogEntryPolicy: TypePolicy = {
  type: 'CatalogEntry',
  collection: 'catalogEntries',
  name: 'catalog entries',
  nameZh: '政务数据目录',
  relations: {
    OPEN: {
      means: 'published entries, those under revision too, below the grade CORE',
      all: [
        { field: 'state', in: ['PUBLISHED', 'REVISING'] },
        { field: 'grade', in: ['GENERAL', 'IMPORTANT', null] },
      ],
    },
    ONCE_PUBLISHED: {
      means: 'entries that are published, under revision or withdrawn',
      all: [oncePublished],
    },
    OWN_ORGANISATION: {
      means: "entries of the caller's organisation, drafts too",
      all: [{ field: 'provider', is: 'organisation' }],
    },
    OWN_PLATFORM: ownPlatform,
    REGION: {
      means: "entries of the caller's platform that are published, under revision or withdrawn",
      all: [{ platform: 'own' }, oncePublished],
    },
    LOWER_PLATFORM: lowerPlatform,
    ANY: anyRow,
  },
  groups: {
    face: {
      holds: 'what the resource is and who provides it',
      fields: [
        'id',
        'code',
        'name',
        'abstract',
        'platform',
        'provider',
        'providerName',
        'state',
        'category',
        'theme',
        'classification',
        'format',
        'updateFrequency',
        'sharingClass',
        'sharingMode',
        'openAttribute',
        'opening',
        'service',
        'createdAt',
        'updatedAt',
        'publishedAt',
        'version',
        'trust',
        'revisionNumber',
        'inForceSince',
        'revisions',
        'actions',
        'sample',
        'requests',
        'backflowPlans',
      ],
      ask: askTheProvider,
    },
    items: {
      holds: 'its data items',
      fields: ['items'],
      ask: askTheProvider,
    },
    terms: {
      holds: 'on what terms it is shared, or why it is not; its grade',
      fields: [
        'useConditions',
        'notShared',
        'grade',
        'gradeLevel',
        'personalInformation',
        'relatedCodes',
        'ratings',
        'stateReason',
      ],
      ask: {
        nextStep: 'Sign in for a department: the terms of an entry are for those who may apply for it.',
        nextStepZh: '请以政务部门身份登录：共享条件面向可提出申请的部门。',
      },
    },
    duty: {
      holds: 'what is due on it, and by when',
      fields: ['clock', 'updateDuty'],
      ask: {
        nextStep: 'Sign in for a department: due days of the catalog are for departments, authorities and auditors.',
        nextStepZh: '请以政务部门身份登录：目录办理时限面向政务部门、主管部门和审计人员。',
      },
    },
    work: {
      holds: 'what is under way and not yet published, and what is wrong with it',
      fields: ['revision', 'difference', 'faults', 'warnings'],
      ask: askTheProvider,
    },
    procedure: {
      holds: 'who consented and who assessed, by name',
      fields: ['departmentHeadConsent', 'secrecyAssessment', 'personalInformationAssessment'],
      ask: askTheProvider,
    },
  },
  storedAs: {
    standing: 'state',
    dueOn: 'clock',
    basisLacking: 'notShared',
    machineReadable: 'format',
    openTo: 'opening',
    mounted: 'service',
    updateStated: 'service',
    freshUntil: 'service',
    // Says that something is there, not what: who counts the quality of catalogs reads the terms of all entries.
    metadataWhole: 'notShared',
  },
  recorded: ['items', 'terms', 'procedure'],
  masks: {
    items: 'ITEMS',
    departmentHeadConsent: 'CONSENT',
    secrecyAssessment: 'ASSESSMENT',
    personalInformationAssessment: 'ASSESSMENT',
  },
  grants: [
    {
      rule: 'entry-open',
      roles: ['PUBLIC', 'NODE_OPERATOR'],
      rows: 'OPEN',
      allow: ['face'],
      mask: ['items'],
      basis: 'Art 13',
      because: 'A published catalog says what there is and who provides it; that much is open to all, core data aside.',
    },
    {
      rule: 'entry-shared',
      roles: officials,
      rows: 'ONCE_PUBLISHED',
      allow: ['face', 'terms', 'duty'],
      mask: ['items'],
      basis: 'Art 15, 20',
      because: 'Whoever may apply for data has to know its items, its conditions and its grade.',
    },
    {
      rule: 'entry-own',
      roles: offices,
      rows: 'OWN_ORGANISATION',
      allow: ['face', 'items', 'terms', 'duty', 'work', 'procedure'],
      basis: 'Art 13',
      because: 'A department compiles its own catalog, and its head consents to it.',
    },
    {
      rule: 'entry-authority',
      roles: ['SHARING_AUTHORITY'],
      rows: 'OWN_PLATFORM',
      allow: ['face', 'items', 'terms', 'duty', 'work', 'procedure'],
      basis: 'Art 13, 17',
      because: 'The authority reviews what is submitted and publishes it.',
    },
    {
      rule: 'entry-superior',
      roles: ['SHARING_AUTHORITY'],
      rows: 'LOWER_PLATFORM',
      allow: ['face', 'items', 'terms', 'duty', 'work', 'procedure'],
      basis: 'Art 38',
      because: 'A superior authority supervises those below it.',
    },
    {
      rule: 'entry-region',
      roles: ['CDO', 'GOVERNMENT'],
      rows: 'REGION',
      allow: ['face', 'items', 'terms', 'duty'],
      mask: ['procedure'],
      basis: 'practice',
      because: 'A region’s data officer and its government see across departments, without the names of officials.',
    },
    {
      rule: 'entry-audit',
      roles: ['AUDITOR'],
      rows: 'ANY',
      allow: ['face', 'items', 'terms', 'duty', 'work', 'procedure'],
      basis: 'Art 38',
      because: 'An audit is of everything.',
    },
  ],
};
