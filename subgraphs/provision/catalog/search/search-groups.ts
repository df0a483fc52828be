import { graphError } from '../../../kit/graph-error.ts';
import type { Filter, Piece, PieceGroup } from '../../../store/port.ts';
import type { EntryText } from './entry-search.ts';
import { beginning, end, searchedForm } from './searched-form.ts';
import { syllableWays } from './syllables.ts';

/** What it is worth to find a word, or a part of one that nobody has to find, in a place. The whole of it: docs/decisions/0055. */
const weights = {
  name: { whole: 100, beginning: 90, within: 80 },
  code: { whole: 95, beginning: 70, within: 60 },
  provider: { whole: 75, beginning: 70, within: 65 },
  syllables: { beginning: 55, within: 50 },
  initials: { beginning: 45, within: 40 },
  abstract: { within: 20 },
} as const;
const togetherInName = { whole: 60, beginning: 50, within: 40 } as const;

const longestSearch = 200;
const mostWords = 16;

/**
 * What is searched for: each word has to stand somewhere in the entry. A Chinese word that is several, 医师注册, is looked for as its parts,
 * and is worth more where they stand together. The parting depends on the text alone, so that every node searches for the same.
 */
export function searchCondition(search: string | null | undefined): Filter {
  const words = searchedForm(search ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const groups = words.flatMap((word) => {
    const parts = partsOf(word);
    if (parts.length < 2) return [{ required: true, pieces: piecesOf(word) }];
    const together = within('name', word, togetherInName);
    return [
      ...parts.map((part) => ({ required: true, pieces: piecesOf(part) })),
      { required: false, pieces: together },
    ];
  });
  if ((search ?? '').length > longestSearch || groups.length > mostWords) throw tooLong(search ?? '');
  return [{ match: groups satisfies readonly PieceGroup[] }];
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words in a run of Chinese characters; anything else stays whole, since codes and names of systems are no words. */
function partsOf(word: string): readonly string[] {
  if (!/^\p{Script=Han}{3,}$/u.test(word)) return [word];
  return [...segmenter.segment(word)].map(({ segment }) => segment);
}

function piecesOf(word: string): readonly Piece[] {
  const pieces = [
    ...within('name', word, weights.name),
    ...within('code', word, weights.code),
    ...within('provider', word, weights.provider),
    piece('abstract', word, weights.abstract.within),
  ];
  // An apostrophe parts syllables, and ü is typed as v or as itself.
  const letters = word.replaceAll("'", '').replaceAll('ü', 'v');
  if (!/^[a-z0-9]{2,}$/.test(letters)) return pieces;
  const ways = word.includes("'")
    ? [
        word
          .split("'")
          .map((part) => ` ${part}`)
          .join(''),
      ]
    : syllableWays(letters);
  return [
    ...pieces,
    ...ways.flatMap((way) => [
      piece('syllables', beginning + way, weights.syllables.beginning),
      piece('syllables', way, weights.syllables.within),
    ]),
    piece('initials', beginning + letters, weights.initials.beginning),
    piece('initials', letters, weights.initials.within),
  ];
}

function within(
  text: EntryText,
  word: string,
  worth: Readonly<Record<'whole' | 'beginning' | 'within', number>>,
): readonly Piece[] {
  return [
    piece(text, beginning + word + end, worth.whole),
    piece(text, beginning + word, worth.beginning),
    piece(text, word, worth.within),
  ];
}

const piece = (text: EntryText, holds: string, weight: number): Piece => ({ text, holds, weight });

const tooLong = (received: string) =>
  graphError(
    'INVALID_ARGUMENT',
    `\`search\` is too long: it takes ${longestSearch} characters and ${mostWords} words, those that a Chinese word consists of counted.`,
    { argument: 'search', received, allowed: `${longestSearch} characters, ${mostWords} words` },
  );
