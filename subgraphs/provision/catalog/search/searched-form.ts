/** Stand before and behind a text, so that a piece can say where it has to stand. Nobody types them. */
export const beginning = '\u0002';
export const end = '\u0003';

/** As texts and words are compared: full-width signs as plain ones, capitals as small letters. */
export const searchedForm = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll(beginning, '').replaceAll(end, '');
