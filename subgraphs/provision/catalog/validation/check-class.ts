import type { Problem } from '../../../../schema/generated/resolvers.ts';
import { checkText, type FormField, missing } from '../../../kit/problem.ts';
import type { BasisRankCode } from '../row.ts';
import { isSufficientRank } from '../rules/basis-rank.ts';
import type { DraftEntry } from './draft-entry.ts';
import { entryFields } from './entry-fields.ts';
import { fault } from './fault.ts';

const ranksZh: Readonly<Record<BasisRankCode, string>> = {
  LAW: '法律',
  ADMINISTRATIVE_REGULATION: '行政法规',
  STATE_COUNCIL_DECISION: '国务院决定',
  LOCAL_REGULATION: '地方性法规',
  DEPARTMENT_RULE: '部门规章',
  NORMATIVE_DOCUMENT: '规范性文件',
};

/** What each sharing class has to carry, and may not carry (Art 14, 15). */
export function checkClass(entry: DraftEntry): Problem[] {
  const { sharingClass } = entry;
  if (sharingClass === null) return [missing(entryFields.sharingClass)];
  return [
    ...(sharingClass === 'CONDITIONAL' ? checkConditions(entry) : refuseConditions(entry, sharingClass)),
    ...(sharingClass === 'NOT_SHARED' ? checkGround(entry) : refuseGround(entry, sharingClass)),
  ];
}

function checkConditions({ useConditions }: DraftEntry): Problem[] {
  return [
    ...checkWords(entryFields.scope, useConditions?.scope ?? null),
    ...checkWords(entryFields.purpose, useConditions?.purpose ?? null),
  ];
}

function refuseConditions({ useConditions }: DraftEntry, sharingClass: string): Problem[] {
  if (isBlank(useConditions?.scope) && isBlank(useConditions?.purpose)) return [];
  return [
    fault(
      'CONDITIONS_NOT_ALLOWED',
      { ...entryFields.useConditions, nextStep: 'Take the conditions out, or choose CONDITIONAL.' },
      `An entry of the class ${sharingClass} carries no use conditions.`,
      sharingClass === 'UNCONDITIONAL' ? '无条件共享的资源不得附加使用条件。' : '不予共享的资源不填写使用条件。',
    ),
  ];
}

function checkGround({ notShared }: DraftEntry): Problem[] {
  return [
    ...checkWords(entryFields.reason, notShared?.reason ?? null),
    ...checkRank(notShared?.basisRank ?? null),
    ...checkWords(entryFields.basis, notShared?.basis ?? null),
  ];
}

function checkRank(rank: BasisRankCode | null): Problem[] {
  if (rank === null) return [missing(entryFields.basisRank)];
  if (isSufficientRank(rank)) return [];
  return [
    fault(
      'BASIS_RANK_TOO_LOW',
      entryFields.basisRank,
      `A basis of the rank ${rank} does not suffice: only a law, an administrative regulation or a State Council decision does.`,
      `${ranksZh[rank]}层级不足，不予共享须有法律、行政法规或者国务院决定依据。`,
    ),
  ];
}

function refuseGround({ notShared }: DraftEntry, sharingClass: string): Problem[] {
  if (notShared === null || (isBlank(notShared.reason) && notShared.basisRank === null && isBlank(notShared.basis))) {
    return [];
  }
  return [
    fault(
      'GROUND_NOT_ALLOWED',
      { ...entryFields.notShared, nextStep: 'Take the ground out, or choose NOT_SHARED.' },
      `An entry of the class ${sharingClass} is shared: it carries no ground for not sharing.`,
      '予以共享的资源不填写不予共享理由和依据。',
    ),
  ];
}

const isBlank = (text: string | null | undefined): boolean => text == null || text.trim() === '';
const checkWords = (form: FormField, value: string | null): Problem[] =>
  checkText({ ...form, least: 2, most: 500 }, value ?? '');
