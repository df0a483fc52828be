import type { Problem } from '../../schema/generated/resolvers.ts';

/** A field of a form, as a person reads of it. */
export interface FormField {
  /** Path of the input field. */
  readonly field: string;
  readonly name: string;
  readonly nameZh: string;
  /** The article or standard that asks for it; null for a plain check of form. */
  readonly rule: string | null;
  readonly nextStep: string;
}

/** A field of text, and how many characters it may hold. */
export interface TextField extends FormField {
  readonly least: number;
  readonly most: number;
}

export const missing = ({ field, name, nameZh, rule, nextStep }: FormField): Problem => ({
  code: 'REQUIRED',
  field,
  message: `${name} is missing.`,
  messageZh: `缺少${nameZh}。`,
  rule,
  nextStep,
});

export const malformed = ({ field, rule, nextStep }: FormField, message: string, messageZh: string): Problem => ({
  code: 'INVALID_FORMAT',
  field,
  message,
  messageZh,
  rule,
  nextStep,
});

/** What is wrong with a text: nothing in it, too short or too long. Blanks around it do not count. */
export function checkText(form: TextField, value: string): Problem[] {
  const length = [...value.trim()].length;
  if (length === 0) return [missing(form)];
  if (length >= form.least && length <= form.most) return [];
  return [
    malformed(
      form,
      `${form.name} has ${length} characters: it has to have ${form.least} to ${form.most}.`,
      `${form.nameZh}有${length}个字符，应为${form.least}至${form.most}个。`,
    ),
  ];
}

const idempotencyKey: TextField = {
  field: 'idempotencyKey',
  name: 'The idempotency key',
  nameZh: '幂等键',
  rule: null,
  nextStep: 'Choose a new text of 8 to 64 characters for every new call.',
  least: 8,
  most: 64,
};

export const checkIdempotencyKey = (key: string): Problem[] => checkText(idempotencyKey, key);

/** The key was used before, for another input: doing either would be wrong. */
export const idempotencyKeyReused: Problem = {
  code: 'IDEMPOTENCY_KEY_REUSED',
  field: idempotencyKey.field,
  message: 'This idempotency key was used before, with another input.',
  messageZh: '该幂等键已用于内容不同的另一次提交。',
  rule: null,
  nextStep: 'Choose a new key for a new call, or repeat the first call unchanged.',
};

/** The same for a text that may be left out. */
export const checkOptionalText = (form: TextField, value: string | null | undefined): Problem[] =>
  value == null || value.trim() === '' ? [] : checkText(form, value);

/** A text without the blanks around it; null for one that holds nothing else. */
export const textOrNull = (text: string | null | undefined): string | null => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};
