import type { Language } from '../language/language.ts';
import type { ActField } from './act.ts';
import { type Draft, groupsIn, inputOf, kindOf } from './draft.ts';
import { fieldName } from './field-names.ts';
import type { Problem } from './payload.ts';

/**
 * Every required field that was left empty, where one of them is of a type that no empty value can be sent of: a day, a number, a choice.
 * Without it the graph could tell nothing of the others. Where all can be sent there is nothing here: the graph refuses with its reasons.
 */
export function unfilledIn(fields: readonly ActField[], draft: Draft): readonly Problem[] {
  const empty = emptyIn(fields, draft, '');
  return empty.some(({ sendable }) => !sendable) ? empty.map(({ field, path }) => unfilled(field, path)) : [];
}

interface EmptyField {
  readonly field: ActField;
  readonly path: string;
  readonly sendable: boolean;
}

function emptyIn(fields: readonly ActField[], draft: Draft, within: string): readonly EmptyField[] {
  return fields.flatMap((field) => {
    const path = `${within}${field.name}`;
    const value = draft[field.name];
    if (kindOf(field) === 'groups') {
      return groupsIn(value).flatMap((group, index) =>
        emptyIn(field.fields ?? [], group, field.list ? `${path}.${index}.` : `${path}.`),
      );
    }
    if (!field.required) return [];
    const sent = inputOf([field], draft)[field.name];
    const isEmpty = sent === undefined || sent === '' || (Array.isArray(sent) && sent.length === 0);
    return isEmpty ? [{ field, path, sendable: sent !== undefined }] : [];
  });
}

function unfilled(field: ActField, path: string): Problem {
  const name = (language: Language): string => fieldName(field.name, language);
  return {
    code: 'REQUIRED',
    field: path,
    message: `${name('en')}: to be filled in.`,
    messageZh: `请填写：${name('zh')}。`,
    rule: null,
    nextStep: null,
  };
}
