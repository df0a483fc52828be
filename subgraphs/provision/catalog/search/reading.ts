import { createRequire } from 'node:module';

/** How a Chinese text is read, for those who type it in Latin letters. */
interface Reading {
  /** The syllables in pinyin, without tones, each behind a space; what is not Chinese is left out. */
  readonly syllables: string;
  /** The first letter of each syllable; letters and digits as they are. */
  readonly initials: string;
}

/** The library's `TokenizationAlgorithm.MaxProbability`, a constant of its types alone: the quickest of its ways to find words. */
const maxProbability = 2;

const load = createRequire(import.meta.url);
let library: typeof import('pinyin-pro') | undefined;

/**
 * Reads 行 as in 银行 or as in 行政, by the words of the library's dictionary. That takes a tenth of a second to load: only who writes
 * entries needs it, searching does not.
 */
export function readingOf(text: string): Reading {
  library ??= load('pinyin-pro') as typeof import('pinyin-pro');
  const characters = [...text];
  const read = library.pinyin(text, { type: 'array', toneType: 'none', v: true, segmentit: maxProbability });
  let syllables = '';
  let initials = '';
  for (const [index, sound] of read.entries()) {
    const isRead = /^[a-z]+$/.test(sound) && !/^[a-z]$/i.test(characters[index] ?? '');
    if (isRead) syllables += ` ${sound}`;
    if (isRead) initials += sound.charAt(0);
    else if (/^[a-z0-9]$/i.test(sound)) initials += sound.toLowerCase();
  }
  return { syllables, initials };
}
