import type { Language } from './language.ts';

/** The ground of a rule as the reader's language cites it: `Art 13, 17` is 第 13、17 条, `practice` is what the Regulation does not ask for. */
export function basisName(basis: string, language: Language): string {
  if (basis === 'practice')
    return language === 'zh' ? '实践做法，非条例要求' : 'Practice, not asked for by the Regulation';
  const articles = language === 'zh' ? /^Art (\d+(?:, \d+)*)$/.exec(basis)?.[1] : undefined;
  return articles === undefined ? basis : `第 ${articles.replaceAll(', ', '、')} 条`;
}
