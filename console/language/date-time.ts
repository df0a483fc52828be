import type { Language } from './language.ts';

const locale = { zh: 'zh-CN', en: 'en-GB' } as const;

/** An instant as people in China read it, whatever the clock of the machine. */
export const dateTime = (instant: Date | string, language: Language): string =>
  new Date(instant).toLocaleString(locale[language], {
    timeZone: 'Asia/Shanghai',
    hour12: false,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });

/** How long ago, in the one unit that says it. */
export function age(instant: Date | string, now: Date, language: Language): string {
  const seconds = Math.max(0, (now.getTime() - new Date(instant).getTime()) / 1000);
  const units = [
    [86_400, 'day'],
    [3_600, 'hour'],
    [60, 'minute'],
  ] as const;
  const [size, unit] = units.find(([least]) => seconds >= least) ?? ([1, 'second'] as const);
  return new Intl.RelativeTimeFormat(locale[language], { numeric: 'always' }).format(-Math.floor(seconds / size), unit);
}

/** A number as people write it. */
export const number = (value: number | string, language: Language): string =>
  (typeof value === 'string' ? BigInt(value) : value).toLocaleString(locale[language]);
