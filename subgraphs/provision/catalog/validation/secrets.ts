import type { Problem } from '../../../../schema/generated/resolvers.ts';
import type { FormField } from '../../../kit/problem.ts';
import { fault } from './fault.ts';

/** A mark of classification, as it stands on documents: 机密★10年, 秘密级, 密级：绝密. */
const mark = /(绝密|机密|秘密)\s*(★|☆|级)|密级\s*[:：]?\s*(绝密|机密|秘密)/u;
/** Words of secrecy law; those of passwords, engines and the like share their characters with them. */
const word = /绝密|(?<![司飞])机密(?![码集封度])|(国家|工作)秘密/u;
/** What says that something is no secret, up to the end of its clause. */
const denied = /(不|未|无|非|没有)[^，。；,;]*/gu;

/** State and work secrets enter no catalog (Art 3): a title that names one is refused as soon as it is typed. */
export const checkSecretTitle = (form: FormField, title: string): Problem[] =>
  refuse(form, (mark.exec(title) ?? word.exec(title))?.[0]);

/** The same for sentences, which may also say that something is no secret. */
export const checkSecretText = (form: FormField, text: string | null): Problem[] =>
  text === null ? [] : refuse(form, (mark.exec(text) ?? word.exec(text.replace(denied, '')))?.[0]);

function refuse(form: FormField, found: string | undefined): Problem[] {
  if (found === undefined) return [];
  return [
    fault(
      'SECRET',
      {
        ...form,
        rule: 'Art 3',
        nextStep:
          'Take it out and ask your secrecy office: state and work secrets are not entered here, not even as a draft.',
      },
      `${form.name} says "${found}": state secrets and work secrets are refused.`,
      `${form.nameZh}含有“${found}”：国家秘密、工作秘密不得编入目录。`,
    ),
  ];
}
