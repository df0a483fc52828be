import type { Problem } from '../../../../schema/generated/resolvers.ts';
import type { ClockTables } from '../../../clock/tables/clock-tables.ts';
import { malformed, missing } from '../../../kit/problem.ts';
import type { BackflowTerms } from '../row.ts';
import { isPeriodic } from './period.ts';

/** The two platforms of a plan, and the day from which a limit is taken. */
export interface TermsPlace {
  readonly sender: string;
  readonly receiver: string;
  readonly today: string;
}

/** What is wrong with terms. Regions are compared with the registry's lists, code by code: 兵团's cities lie inside 新疆's prefix. */
export function checkTerms(tables: ClockTables, place: TermsPlace, terms: BackflowTerms): readonly Problem[] {
  return [
    ...checkFrequency(terms),
    ...checkDueWithin(mostWithin(tables, place), terms),
    ...checkTerritory(tables, place, terms),
  ];
}

/** Working days after a period within which a delivery is due at the latest; undefined where no rule says. */
export const mostWithin = (tables: ClockTables, { sender, today }: TermsPlace): number | undefined =>
  tables.rule(sender, 'BACKFLOW_DELIVERY', null, today)?.workingDays;

const frequencyField = {
  field: 'frequency',
  name: 'The frequency',
  nameZh: '回流频率',
  rule: 'Art 24',
  nextStep: 'Choose one from REALTIME to ANNUAL: lateness is measured by it.',
};

const checkFrequency = ({ frequency }: BackflowTerms): Problem[] =>
  isPeriodic(frequency)
    ? []
    : [malformed(frequencyField, 'IRREGULAR names no period.', '“不定期”无法据以判断是否逾期，请约定固定频率。')];

function checkDueWithin(most: number | undefined, { dueWithin }: BackflowTerms): Problem[] {
  if (dueWithin >= 1 && (most === undefined || dueWithin <= most)) return [];
  const field = {
    field: 'dueWithin',
    name: 'The time for delivery',
    nameZh: '交付时限',
    rule: 'Art 24',
    nextStep: 'Agree on a shorter time, or leave it out: then the longest is meant.',
  };
  return [
    malformed(
      field,
      `${dueWithin} working days: it has to be 1 to ${most ?? 'more'}.`,
      `${dueWithin}个工作日不在允许范围内，应为1至${most ?? ''}个工作日。`,
    ),
  ];
}

const territoryField = {
  field: 'territory',
  name: 'The list of regions',
  nameZh: '地区清单',
  rule: 'Art 24',
  nextStep: 'List the region codes that are meant, each once: `territory` of the platform in `platforms` has them.',
};

/** A region's own; towards a department, which has none, the sender's. */
function checkTerritory(
  tables: ClockTables,
  { sender, receiver }: TermsPlace,
  { territory }: BackflowTerms,
): Problem[] {
  if (territory.length === 0) return [missing(territoryField)];
  const received = tables.territoryOf(receiver);
  if (received === undefined || receiver === sender) return [unknownReceiver(receiver)];
  const holder = received.length > 0 ? receiver : sender;
  const allowed = new Set(tables.territoryOf(holder));
  const foreign = territory.filter((code, at) => !allowed.has(code) || territory.indexOf(code) !== at);
  if (foreign.length === 0) return [];
  const codes = foreign.slice(0, 10).join(', ');
  return [
    {
      code: 'NOT_ITS_TERRITORY',
      field: 'territory',
      message: `Not in the list of regions of platform ${holder}, or named twice: ${codes}.`,
      messageZh: `以下代码不属于平台${holder}的地区清单或重复：${codes}。`,
      rule: 'Art 24',
      nextStep: territoryField.nextStep,
    },
  ];
}

const unknownReceiver = (receiver: string): Problem => ({
  code: 'UNKNOWN_RECEIVER',
  field: 'receiver',
  message: `${receiver} is no other platform that this one knows of.`,
  messageZh: `本平台未找到可作为接收方的平台${receiver}。`,
  rule: null,
  nextStep: 'Take the code from `platforms`. A platform that has just joined is known within seconds.',
});
