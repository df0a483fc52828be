import type { Row } from '../port.ts';
import { type Layout, quote } from './layout.ts';
import { RowWriter } from './row-writer.ts';
import type { Statements } from './statements.ts';

/**
 * Makes the file hold the collection as its specification says. A table laid out for an older specification is written anew from
 * its documents, and indexes that no longer serve are dropped: all in one transaction, so that a crash leaves the one or the other.
 */
export function prepareTable(statements: Statements, layout: Layout): void {
  const table = definitionOf(statements, 'table', layout.name)[0];
  const held = definitionOf(statements, 'index', layout.name);
  if (table === layout.createTable && sameAs(held, layout)) return;
  statements.transaction(() => {
    if (table !== undefined && table !== layout.createTable) rewrite(statements, layout);
    if (table === undefined) statements.execute(layout.createTable);
    prepareIndexes(statements, layout);
  });
}

function sameAs(held: readonly string[], layout: Layout): boolean {
  return held.length === layout.indexes.length && layout.indexes.every(({ sql }) => held.includes(sql));
}

function prepareIndexes(statements: Statements, layout: Layout): void {
  const wanted = new Set(layout.indexes.map(({ sql }) => sql));
  const held = new Set(definitionOf(statements, 'index', layout.name));
  for (const [name] of statements.rows(
    `SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL AND sql NOT IN (SELECT value FROM json_each(?))`,
    [layout.name, JSON.stringify([...wanted])],
  )) {
    statements.execute(`DROP INDEX ${quote(String(name))}`);
  }
  for (const sql of wanted) if (!held.has(sql)) statements.execute(sql);
}

function rewrite(statements: Statements, layout: Layout): void {
  const old = quote(`${layout.name} before`);
  statements.execute(`ALTER TABLE ${layout.table} RENAME TO ${old}`);
  statements.execute(layout.createTable);
  const writer = new RowWriter(statements, layout);
  // A field that the older rows do not have is empty in them.
  const absent = Object.fromEntries(layout.columns.map((field) => [field, null]));
  for (const [document] of statements.iterate(`SELECT document FROM ${old}`)) {
    writer.insert({ ...absent, ...(JSON.parse(String(document)) as Row) });
  }
  statements.execute(`DROP TABLE ${old}`);
}

function definitionOf(statements: Statements, type: 'table' | 'index', table: string): readonly string[] {
  return statements
    .rows('SELECT sql FROM sqlite_schema WHERE type = ? AND tbl_name = ? AND sql IS NOT NULL', [type, table])
    .map(([sql]) => String(sql));
}
