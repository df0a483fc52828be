import { createContext, useContext } from 'react';
import type { Language } from './language.ts';

/** The same words in every language of the page. */
export type InEveryLanguage<Words> = Readonly<Record<Language, Words>>;

export const LanguageContext = createContext<Language>('zh');

/** The language that the page speaks now. */
export const useLanguage = (): Language => useContext(LanguageContext);

/** A part's own words, in the language that the page speaks now. */
export const useWords = <Words>(words: InEveryLanguage<Words>): Words => words[useLanguage()];
