import type { Problem } from '../../../../schema/generated/resolvers.ts';
import { malformed, missing, type TextField } from '../../../kit/problem.ts';
import { itemsForm } from './submission-form.ts';

/** What is wrong with the items of a grant: it may give less than was asked for, never more. */
export function checkGrantedItems(granted: readonly string[], asked: readonly string[]): Problem[] {
  if (granted.length === 0) return [missing({ ...itemsForm, rule: 'Art 21', nextStep: grantSome })];
  return granted.flatMap((item, index) => {
    const field = `${itemsForm.field}.${index}`;
    if (!asked.includes(item.trim())) return [notAskedFor(item, field)];
    if (granted.findIndex((other) => other.trim() === item.trim()) === index) return [];
    return [malformed({ ...itemsForm, field }, `The data item "${item}" is named twice.`, `数据项“${item}”重复。`)];
  });
}

const grantSome = 'Name at least one of the items asked for, or refuse the request with its reason.';

const notAskedFor = (item: string, field: string): Problem => ({
  code: 'ITEM_NOT_ASKED_FOR',
  field,
  message: `The request does not ask for the data item "${item}".`,
  messageZh: `该申请没有申请数据项“${item}”。`,
  rule: 'Art 21',
  nextStep: 'Grant items among those that the request asks for.',
});

export const disposalTermsForm: TextField = {
  field: 'disposalTerms',
  name: 'The terms of disposal',
  nameZh: '数据处置要求',
  rule: 'Art 27',
  nextStep: 'Say how the data is to be disposed of, or leave it out.',
  least: 2,
  most: 500,
};

export const refusalForm: TextField = {
  field: 'text',
  name: 'The reason in words',
  nameZh: '不同意的理由',
  rule: 'Art 21',
  nextStep: 'Say why, so that the requester can act on it: missing material is asked for, never refused for.',
  least: 4,
  most: 500,
};
