import type { Problem } from '../../../../schema/generated/resolvers.ts';
import { malformed, missing } from '../../../kit/problem.ts';
import type { DraftEntry } from './draft-entry.ts';
import { entryFields } from './entry-fields.ts';
import { fault } from './fault.ts';

const pattern = /^[1-3]\d{5}\d*\/\d+$/u;
const classDigits = { BASE: '1', THEME: '2', DEPARTMENT: '3' } as const;
const categoriesZh = { BASE: '基础', THEME: '主题', DEPARTMENT: '部门' } as const;

/** The resource code: its form, and that it says the same as category and theme. */
export function checkResourceCode({ code, category, theme }: DraftEntry): Problem[] {
  const form = entryFields.code;
  const typed = code?.trim() ?? '';
  if (typed === '') return [missing(form)];
  if (!pattern.test(typed)) {
    return [malformed(form, `"${code}" is no resource code.`, `“${code}”不符合信息资源代码的编码规则。`)];
  }
  if (category !== null && !typed.startsWith(classDigits[category])) {
    return [
      fault(
        'CODE_INCONSISTENT',
        { ...form, nextStep: 'Correct the first digit of the code, or the category.' },
        `The code ${typed} begins with ${typed.charAt(0)}, but the category is ${category}, whose codes begin with ${classDigits[category]}.`,
        `代码${typed}以${typed.charAt(0)}开头，与分类“${categoriesZh[category]}”（应以${classDigits[category]}开头）不一致。`,
      ),
    ];
  }
  if (category === 'THEME' && theme !== null && !typed.startsWith(theme)) {
    return [
      fault(
        'CODE_INCONSISTENT',
        { ...form, nextStep: 'Correct the first three digits of the code, or the theme.' },
        `The code ${typed} is not under the theme ${theme}, whose codes begin with ${theme}.`,
        `代码${typed}与主题${theme}（代码应以${theme}开头）不一致。`,
      ),
    ];
  }
  return [];
}

/** Codes of resources that belong with it, each of the form of a code and each once. */
export function checkRelatedCodes({ relatedCodes }: DraftEntry): Problem[] {
  return relatedCodes.flatMap((code, index) => {
    const form = { ...entryFields.relatedCodes, field: `relatedCodes.${index}` };
    if (!pattern.test(code.trim())) {
      return [malformed(form, `"${code}" is no resource code.`, `“${code}”不符合信息资源代码的编码规则。`)];
    }
    if (relatedCodes.indexOf(code) === index) return [];
    return [fault('DUPLICATE', { ...form, nextStep: 'Name it once.' }, `${code} is named twice.`, `${code}重复。`)];
  });
}

/** A code names one resource of a platform. */
export function checkCodeTaken(code: string | null, taken: boolean): Problem[] {
  if (!taken) return [];
  return [
    fault(
      'DUPLICATE',
      { ...entryFields.code, nextStep: 'Give it the next free sequence behind the slash.' },
      `Another entry of this platform has the resource code ${code}.`,
      `本平台已有目录条目使用信息资源代码${code}。`,
    ),
  ];
}
