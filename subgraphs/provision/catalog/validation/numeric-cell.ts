import type { Problem } from '../../../../schema/generated/resolvers.ts';
import { type FormField, malformed } from '../../../kit/problem.ts';
import { fault } from './fault.ts';

/** What a numeric cell of a sheet holds; null when it is empty or wrong. */
export interface NumericCell {
  readonly value: number | null;
  readonly problems: readonly Problem[];
}

/** Reads a whole number as people type it into a cell: full-width digits and separators are read, a unit behind it is told. */
export function readNumericCell(form: FormField, text: string | null): NumericCell {
  const plain = (text ?? '')
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d),(?=\d{3})/gu, '');
  if (plain === '') return { value: null, problems: [] };
  if (/^\d{1,9}(\.0+)?$/u.test(plain)) return { value: Number(plain), problems: [] };
  const [, number, unit] = /^(\d{1,9})\s*(\p{L}+|%)$/u.exec(plain) ?? [];
  if (number !== undefined && unit !== undefined) {
    return {
      value: null,
      problems: [
        fault(
          'UNIT_IN_NUMBER',
          { ...form, nextStep: `Write ${number} alone.` },
          `${form.name} "${text}" has the unit "${unit}" in it.`,
          `${form.nameZh}“${text}”带有单位“${unit}”，应只填数字${number}。`,
        ),
      ],
    };
  }
  return {
    value: null,
    problems: [malformed(form, `${form.name} "${text}" is no whole number.`, `${form.nameZh}“${text}”不是整数。`)],
  };
}
