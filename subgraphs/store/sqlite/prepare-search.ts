import type { Row } from '../port.ts';
import type { Layout } from './layout.ts';
import { quote } from './quote.ts';
import { textsTableOf, tokensTableOf } from './search-layout.ts';
import { SearchWriter } from './search-writer.ts';
import type { Statements } from './statements.ts';

/**
 * Makes the file hold the texts of the collection's search and the index of their tokens, from the whole rows, if it does not hold those of
 * this version. All in one transaction, so that a crash leaves what there was.
 */
export function prepareSearch(statements: Statements, layout: Layout): void {
  const { name, search } = layout;
  const wanted = search === undefined ? [] : [search.createTexts, search.createTokens];
  const names = [textsTableOf(name), tokensTableOf(name)];
  const kept = names.flatMap((table) => definitionOf(statements, table) ?? []);
  if (kept.length === wanted.length && kept.every((sql, index) => sql === wanted[index])) return;
  statements.transaction(() => {
    for (const table of names) statements.execute(`DROP TABLE IF EXISTS ${quote(table)}`);
    if (search === undefined) return;
    for (const sql of wanted) statements.execute(sql);
    const writer = new SearchWriter(statements, search);
    // A field that older rows do not have is null.
    const absent = Object.fromEntries(layout.columns.map((field) => [field, null]));
    for (const [rowId, document] of statements.iterate(`SELECT row_id, document FROM ${layout.documents}`)) {
      writer.insert(Number(rowId), { ...absent, ...(JSON.parse(String(document)) as Row) });
    }
  });
}

function definitionOf(statements: Statements, table: string): string | undefined {
  const [found] = statements.rows(`SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?`, [table]);
  return found === undefined ? undefined : String(found[0]);
}
