import type { CountedType, ValueType } from '../rule.ts';

/** Values inside rows. They are read through a governed field of a row, which masks them where the table says so. */
export const valueTypes: readonly ValueType[] = [
  {
    type: 'DataItem',
    fields: ['name', 'code', 'type', 'length', 'grade', 'personalInformation', 'maskingRule', 'sourceDepartment'],
  },
  { type: 'UseConditions', fields: ['scope', 'purpose'] },
  { type: 'NotSharedGround', fields: ['reason', 'basisRank', 'basis'] },
  { type: 'Consent', fields: ['by', 'on'] },
  { type: 'Assessment', fields: ['conclusion', 'by', 'on'] },
  {
    type: 'Clock',
    fields: [
      'stage',
      'startedOn',
      'dueOn',
      'endedOn',
      'overdue',
      'late',
      'paused',
      'provisional',
      'workingDaysUsed',
      'workingDaysLeft',
      'extension',
      'pauses',
      'rule',
      'article',
      'explanation',
      'explanationZh',
    ],
  },
  { type: 'FieldChange', fields: ['field', 'before', 'after'] },
  { type: 'DecisionEvidence', fields: ['pack', 'page'] },
  { type: 'LogCheckpoint', fields: ['length', 'hash', 'at', 'text'] },
  { type: 'ClockPause', fields: ['after', 'upTo'] },
  { type: 'Supplement', fields: ['askedOn', 'suppliedOn'] },
  { type: 'Extension', fields: ['grantedOn', 'workingDays'] },
  {
    type: 'WorkingCalendar',
    fields: ['year', 'jurisdiction', 'settled', 'daysOff', 'daysWorked', 'workingDays', 'notices'],
  },
];

/** Counts. Their rows are those that the caller may see, and the store refuses to count by a field that he may not read. */
export const countedTypes: readonly CountedType[] = [
  {
    type: 'CatalogFacets',
    of: 'CatalogEntry',
    fields: {
      totalCount: [],
      states: ['state'],
      sharingClasses: ['sharingClass'],
      sharingModes: ['sharingMode'],
      updateFrequencies: ['updateFrequency'],
      formats: ['format'],
      grades: ['grade'],
      themes: ['theme'],
      platforms: [],
      updatedFrom: ['updatedAt'],
      updatedTo: ['updatedAt'],
    },
  },
  {
    type: 'CatalogCoverage',
    of: 'CatalogEntry',
    fields: { cells: ['theme', 'state', 'publishedAt'], published: ['state'], inPreparation: ['state'] },
  },
  {
    type: 'CoverageCell',
    of: 'CatalogEntry',
    fields: {
      key: ['theme'],
      platform: [],
      theme: ['theme'],
      published: ['state'],
      inPreparation: ['state'],
      lastPublishedAt: ['publishedAt'],
    },
  },
  {
    type: 'RequestStatistics',
    of: 'SharingRequest',
    fields: {
      totalCount: [],
      overdue: ['clock'],
      states: ['state'],
      refusalReasons: ['refusalReason'],
      platforms: [],
      requesterPlatforms: ['requesterNode'],
      firstSubmittedAt: ['submittedAt'],
      lastSubmittedAt: ['submittedAt'],
    },
  },
  {
    type: 'BackflowStatus',
    of: 'BackflowDelivery',
    fields: {
      cells: ['receiverNode', 'state', 'recordsExpected', 'recordsDelivered', 'dueOn', 'late'],
      deliveries: [],
      late: ['late'],
      recordsExpected: ['recordsExpected'],
      recordsDelivered: ['recordsDelivered'],
    },
  },
  {
    type: 'BackflowCell',
    of: 'BackflowDelivery',
    fields: {
      key: ['receiverNode'],
      sender: [],
      receiver: ['receiverNode'],
      deliveries: [],
      late: ['late'],
      verified: ['state'],
      recordsExpected: ['recordsExpected'],
      recordsDelivered: ['recordsDelivered'],
      nextDueOn: ['dueOn'],
    },
  },
];
