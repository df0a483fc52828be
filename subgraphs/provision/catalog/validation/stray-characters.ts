import type { Problem } from '../../../../schema/generated/resolvers.ts';
import type { FormField } from '../../../kit/problem.ts';
import { fault } from './fault.ts';

/** What gets into cells by copying and typing, and is seen by nobody; the first that is found is told. */
const kinds: readonly (readonly [pattern: RegExp, en: string, zh: string])[] = [
  [/\p{Cc}|[\u200b-\u200f\u2028-\u202e\u2060\ufeff]/u, 'a control or invisible character', '控制符或不可见字符'],
  [/^[\s\u3000]+|[\s\u3000]+$/u, 'a space at its start or end', '首尾空格'],
  [/\p{Script=Han}[ \u00a0\u3000]+\p{Script=Han}|[ \u00a0\u3000]{2,}/u, 'stray spaces inside', '中间多余空格'],
  [/^[\p{Po}\p{Pd}、，。；：]/u, 'punctuation at its start', '开头多余标点'],
  [/[,.;:、，。；：\-_/\\]$/u, 'punctuation at its end', '结尾多余标点'],
  [/[,.;:、，。；：]{2,}/u, 'punctuation twice in a row', '连续标点'],
];

/** Stray spaces and punctuation in a name or a code: they make two names of one. */
export function checkStrayCharacters(form: FormField, value: string | null): Problem[] {
  // A blank cell is missing, which another rule says.
  if (value === null || value.trim() === '') return [];
  const found = kinds.find(([pattern]) => pattern.test(value));
  if (found === undefined) return [];
  const [, en, zh] = found;
  return [
    fault(
      'STRAY_CHARACTERS',
      { ...form, nextStep: 'Take it out; nothing else has to change.' },
      `${form.name} "${visible(value)}" has ${en}.`,
      `${form.nameZh}“${visible(value)}”含有${zh}。`,
    ),
  ];
}

/** Spaces and what nobody sees, made visible: a clerk has to find it. */
const visible = (text: string): string =>
  text.replace(/[ \u00a0\u3000]/gu, '␣').replace(/\p{Cc}|[\u200b-\u200f\u2028-\u202e\u2060\ufeff]/gu, '�');
