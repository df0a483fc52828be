import { type AnswerTable, answerTables } from './answer-rows.ts';

/** What a file has to say beside its numbers, so that it can be read without the page. */
export interface Provenance {
  readonly operation: string;
  readonly variables: unknown;
  readonly answeredAt: string;
  /** Platforms that are not in the numbers, or whose numbers are of an earlier time. */
  readonly missing: readonly string[];
  readonly definitions: Readonly<Record<string, string>>;
}

/**
 * An answer as CSV (RFC 4180, UTF-8 with the mark that spreadsheets need): first what it is, line by line with `#`, then each table below its name.
 */
export function csvOf(data: unknown, provenance: Provenance): string {
  const { operation, variables, answeredAt, missing, definitions } = provenance;
  const about = [
    ['# operation', operation],
    ['# variables', JSON.stringify(variables)],
    ['# answered at', answeredAt],
    ['# not answering', missing.length === 0 ? 'none' : missing.join('; ')],
    ...Object.entries(definitions).map(([field, definition]) => [`# ${field}`, definition]),
  ];
  const tables = answerTables(data).flatMap((table) => [[], ...linesOf(table)]);
  return `\uFEFF${[...about, ...tables].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

function linesOf({ name, rows }: AnswerTable): readonly (readonly string[])[] {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => columns.map((column) => (row[column] === null ? '' : String(row[column] ?? ''))));
  return name === '' ? [columns, ...lines] : [[`# ${name}`], columns, ...lines];
}

/** A spreadsheet runs what begins like a formula: text from elsewhere is kept text. */
function cell(value: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d)/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
