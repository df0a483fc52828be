import { offices, officials } from '../roles.ts';
import type { RelationCondition, TypePolicy } from '../rule.ts';
import { anyRow, lowerPlatform, ownPlatform } from './relations.ts';

const askTheProvider = {
  nextStep: 'Ask the sharing office of the entry’s provider, or the authority of its platform.',
  nextStepZh: '请联系该目录条目提供部门的政务数据共享工作机构，或其所属平台的主管部门。',
};

const published: RelationCondition = { field: 'state', in: ['PUBLISHED'] };

/** As for the entry itself: who could read a revision while it was in force can read it now. */
export const catalogRevisionPolicy: TypePolicy = {
  type: 'CatalogRevision',
  collection: 'catalogRevisions',
  name: 'revisions of catalog entries',
  nameZh: '政务数据目录历史版本',
  relations: {
    OPEN: {
      means: 'published revisions of entries that neither were nor have become core data',
      all: [published, { field: 'gradeSince', in: ['GENERAL', 'IMPORTANT', null] }],
    },
    ONCE_PUBLISHED: { means: 'published revisions', all: [published] },
    OWN_ORGANISATION: {
      means: "revisions of the entries of the caller's organisation",
      all: [{ field: 'provider', is: 'organisation' }],
    },
    OWN_PLATFORM: ownPlatform,
    LOWER_PLATFORM: lowerPlatform,
    ANY: anyRow,
  },
  groups: {
    face: {
      holds: 'what the resource was and who provided it',
      fields: [
        'number',
        'state',
        'inForceSince',
        'inForceUntil',
        'code',
        'name',
        'abstract',
        'provider',
        'category',
        'theme',
        'classification',
        'format',
        'updateFrequency',
        'sharingClass',
        'sharingMode',
        'openAttribute',
      ],
      ask: askTheProvider,
    },
    items: { holds: 'its data items', fields: ['items'], ask: askTheProvider },
    terms: {
      holds: 'on what terms it was shared, or why it was not; its grade',
      fields: [
        'useConditions',
        'notShared',
        'grade',
        'gradeLevel',
        'personalInformation',
        'relatedCodes',
        'stateReason',
        'reason',
      ],
      ask: {
        nextStep: 'Sign in for a department: the terms of an entry are for those who may apply for it.',
        nextStepZh: '请以政务部门身份登录：共享条件面向可提出申请的部门。',
      },
    },
    procedure: {
      holds: 'who consented and who assessed, by name',
      fields: ['departmentHeadConsent', 'secrecyAssessment', 'personalInformationAssessment'],
      ask: askTheProvider,
    },
  },
  storedAs: { entry: 'number', updatedAt: 'inForceSince', publishedAt: 'inForceSince' },
  masks: {
    items: 'ITEMS',
    departmentHeadConsent: 'CONSENT',
    secrecyAssessment: 'ASSESSMENT',
    personalInformationAssessment: 'ASSESSMENT',
  },
  grants: [
    {
      rule: 'revision-open',
      roles: ['PUBLIC', 'NODE_OPERATOR'],
      rows: 'OPEN',
      allow: ['face'],
      mask: ['items'],
      basis: 'Art 13',
      because: 'What was open to all when it was in force stays so, unless it has been found to be core data since.',
    },
    {
      rule: 'revision-shared',
      roles: officials,
      rows: 'ONCE_PUBLISHED',
      allow: ['face', 'terms'],
      mask: ['items'],
      basis: 'Art 15, 20',
      because: 'Whoever relied on an entry has to be able to read what it said.',
    },
    {
      rule: 'revision-own',
      roles: offices,
      rows: 'OWN_ORGANISATION',
      allow: ['face', 'items', 'terms', 'procedure'],
      basis: 'Art 13',
      because: 'A department’s catalog is its own, with its history.',
    },
    {
      rule: 'revision-authority',
      roles: ['SHARING_AUTHORITY'],
      rows: 'OWN_PLATFORM',
      allow: ['face', 'items', 'terms', 'procedure'],
      basis: 'Art 13, 17',
      because: 'The authority reviews a revision against the one before.',
    },
    {
      rule: 'revision-superior',
      roles: ['SHARING_AUTHORITY'],
      rows: 'LOWER_PLATFORM',
      allow: ['face', 'items', 'terms', 'procedure'],
      basis: 'Art 38',
      because: 'A superior authority supervises those below it.',
    },
    {
      rule: 'revision-region',
      roles: ['CDO', 'GOVERNMENT'],
      rows: 'OWN_PLATFORM',
      allow: ['face', 'items', 'terms'],
      mask: ['procedure'],
      basis: 'practice',
      because: 'A region’s data officer and its government see across departments, without the names of officials.',
    },
    {
      rule: 'revision-audit',
      roles: ['AUDITOR'],
      rows: 'ANY',
      allow: ['face', 'items', 'terms', 'procedure'],
      basis: 'Art 38',
      because: 'An audit is of everything.',
    },
  ],
};
