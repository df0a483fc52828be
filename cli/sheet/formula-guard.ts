/**
 * A text that a spreadsheet program would take for a formula, and run, gets an apostrophe before it, which such programs take for the sign
 * of text (OWASP, CSV injection). So does a text that begins with apostrophes and such a sign, so that reading it back is exact.
 */
export const withoutFormula = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** The text as it was before. */
export const asWritten = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
