import type { DeadlineRule } from './deadline-rule.ts';

/** The day on which the Regulation came into force. */
const inForce = '2025-08-01';

type Limit = Pick<DeadlineRule, 'stage' | 'workingDays' | 'article'> &
  Partial<Pick<DeadlineRule, 'sharingClass' | 'mostExtension'>>;

/** The Regulation's own limits, then the settings that it leaves open, with the defaults that we show. */
const limits: readonly Limit[] = [
  { stage: 'CATALOG_UPDATE', workingDays: 10, mostExtension: 5, article: 'Art 17' },
  { stage: 'CATALOG_UPDATE_REVIEW', workingDays: 2, article: 'Art 17' },
  // The text allows an extension for this class to be read in or out: out by default.
  { stage: 'REQUEST_REPLY', sharingClass: 'UNCONDITIONAL', workingDays: 1, article: 'Art 21' },
  { stage: 'REQUEST_REPLY', sharingClass: 'CONDITIONAL', workingDays: 10, mostExtension: 10, article: 'Art 21' },
  { stage: 'DATA_SHARING', workingDays: 20, article: 'Art 22' },
  { stage: 'CORRECTION', workingDays: 10, article: 'Art 26' },
  { stage: 'CATALOG_REVIEW', workingDays: 10, article: null },
  { stage: 'REQUEST_SUPPLEMENT', workingDays: 10, article: null },
  { stage: 'USAGE_RECORD', workingDays: 60, article: null },
  { stage: 'RECTIFICATION', workingDays: 20, article: null },
  { stage: 'DISPOSAL', workingDays: 20, article: null },
  { stage: 'NEGOTIATION', workingDays: 10, article: null },
  { stage: 'MEDIATION', workingDays: 20, article: null },
  { stage: 'GOVERNMENT_DECISION', workingDays: 20, article: null },
  { stage: 'COMPLAINT', workingDays: 20, article: null },
  { stage: 'DEMAND', workingDays: 10, article: null },
  // The most that a plan can agree on, counted from the end of a period.
  { stage: 'BACKFLOW_DELIVERY', workingDays: 10, article: null },
  { stage: 'BACKFLOW_AGREEMENT', workingDays: 10, article: null },
  { stage: 'BACKFLOW_RECEIPT', workingDays: 5, article: null },
];

/** What holds in the whole country unless a region is stricter, as the rules of the jurisdiction `nation`. */
export const nationalRules = (nation: string): readonly DeadlineRule[] =>
  limits.map(({ stage, sharingClass = null, workingDays, mostExtension = 0, article }) => ({
    id: [nation, stage, sharingClass ?? 'ANY', inForce].join('/'),
    jurisdiction: nation,
    stage,
    sharingClass,
    effectiveFrom: inForce,
    workingDays,
    mostExtension,
    supplement: 'PAUSES',
    article,
  }));
