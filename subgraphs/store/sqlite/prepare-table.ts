import type { Row } from '../port.ts';
import type { Layout } from './layout.ts';
import { quote } from './quote.ts';
import { RowWriter } from './row-writer.ts';
import type { Statements } from './statements.ts';

/**
 * Makes the file hold the collection as its specification says. A table laid out for an older specification is written anew from
 * the whole rows, and indexes that no longer serve are dropped: all in one transaction, so that a crash leaves the one or the other.
 */
export function prepareTable(statements: Statements, layout: Layout): void {
  const [table] = definitionsOf(statements, 'table', layout.name);
  const indexes = definitionsOf(statements, 'index', layout.name);
  const wanted = new Set(layout.createIndexes);
  const isLaidOut = table?.sql === layout.createTable;
  if (isLaidOut && indexes.length === wanted.size && indexes.every(({ sql }) => wanted.has(sql))) return;

  statements.transaction(() => {
    if (table === undefined) statements.execute(layout.createDocuments);
    else if (!isLaidOut) statements.execute(`DROP TABLE ${layout.table}`);
    if (!isLaidOut) {
      statements.execute(layout.createTable);
      indexDocuments(statements, layout);
    }
    const kept = new Set<string>();
    for (const { name, sql } of definitionsOf(statements, 'index', layout.name)) {
      if (wanted.has(sql)) kept.add(sql);
      else statements.execute(`DROP INDEX ${quote(name)}`);
    }
    for (const sql of wanted) if (!kept.has(sql)) statements.execute(sql);
  });
}

function indexDocuments(statements: Statements, layout: Layout): void {
  const writer = new RowWriter(statements, layout);
  // A field that older rows do not have is empty in them.
  const absent = Object.fromEntries(layout.columns.map((field) => [field, null]));
  for (const [rowId, document] of statements.iterate(`SELECT row_id, document FROM ${layout.documents}`)) {
    writer.index(Number(rowId), { ...absent, ...(JSON.parse(String(document)) as Row) });
  }
}

interface Definition {
  readonly name: string;
  readonly sql: string;
}

function definitionsOf(statements: Statements, type: 'table' | 'index', table: string): readonly Definition[] {
  return statements
    .rows('SELECT name, sql FROM sqlite_schema WHERE type = ? AND tbl_name = ? AND sql IS NOT NULL', [type, table])
    .map(([name, sql]) => ({ name: String(name), sql: String(sql) }));
}
