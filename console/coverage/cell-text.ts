import { age, number } from '../language/date-time.ts';
import type { Language } from '../language/language.ts';
import { type CellState, magnitude } from './cell-state.ts';
import { coverageWords } from './words.ts';

/** A cell in a few characters, for a place with little room. */
export function cellText(state: CellState, language: Language): string {
  switch (state.kind) {
    case 'value':
      return valueText(state, language);
    case 'no-list':
      return number(state.count, language);
    case 'nothing':
      return '–';
    case 'silent':
      return state.last === null ? '?' : `(${cellText(state.last, language)})`;
  }
}

function valueText(state: Extract<CellState, { kind: 'value' }>, language: Language): string {
  if (state.of === null) return number(state.value, language);
  const share = magnitude(state);
  return share === null ? '–' : percent(share);
}

/** A share in whole percent; what is not nothing and not all is never shown as either. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return '<1%';
  if (share < 1 && share > 0.99) return '>99%';
  return `${Math.round(share * 100)}%`;
}

/** A cell in words: what the number is of, or why there is none. */
export function cellSentence(state: CellState, language: Language, now: Date): string {
  const words = coverageWords[language];
  switch (state.kind) {
    case 'value':
      return state.of === null
        ? number(state.value, language)
        : `${valueText(state, language)} (${number(state.value, language)}/${number(state.of, language)})`;
    case 'no-list':
      return `${number(state.count, language)}, ${words.noList}`;
    case 'nothing':
      return words.nothing;
    case 'silent':
      return state.asOf === null || state.last === null
        ? words.silent
        : `${cellSentence(state.last, language, now)}, ${words.silentSince(age(state.asOf, now, language))}`;
  }
}
