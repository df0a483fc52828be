/** One thing that is asked of a million entries: through a node's graph, of the store's port by that, and in SQL written by hand. */
export interface Question {
  readonly name: string;
  readonly query: string;
  /** SQL that answers the same, by whoever knows the tables. */
  readonly sql: string;
}

const page = (selection: string): string => `{ catalogEntries(${selection}) { edges { node { id name } } } }`;

const documents = (from: string): string =>
  `SELECT document FROM "catalogEntries documents" WHERE row_id IN (SELECT row_id FROM (${from}))`;

const found = (
  word: string,
): string => `(instr("name text", '${word}') OR instr("code text", '${word}') OR instr("provider text", '${word}')
   OR instr("abstract text", '${word}'))`;

export const questions: readonly Question[] = [
  {
    name: 'filtered page of 20, newest first',
    query: page('first: 20, orderBy: UPDATED_AT_DESC, filter: { states: [PUBLISHED], sharingClasses: [CONDITIONAL] }'),
    sql: documents(
      `SELECT row_id FROM "catalogEntries" WHERE +"state" = 'PUBLISHED' AND +"sharingClass" = 'CONDITIONAL' ORDER BY "updatedAt" DESC, "id" LIMIT 21`,
    ),
  },
  {
    name: 'filtered page of 20, one theme, by name',
    query: page('first: 20, orderBy: NAME_ASC, filter: { themes: ["210"], sharingModes: [FILE] }'),
    sql: documents(
      `SELECT row_id FROM "catalogEntries" WHERE +"theme" = '210' AND +"sharingMode" = 'FILE' ORDER BY "name", "id" LIMIT 21`,
    ),
  },
  {
    name: 'facet count by sharing class',
    query: '{ catalogFacets(filter: { states: [PUBLISHED] }) { sharingClasses { value count } } }',
    sql: `SELECT "sharingClass", count(*) FROM "catalogEntries" NOT INDEXED WHERE "state" = 'PUBLISHED' GROUP BY 1`,
  },
  {
    name: 'search for a rare name, best first',
    query: page('first: 20, search: "药品资格信息77", orderBy: RELEVANCE'),
    sql: `SELECT text_id FROM "catalogEntries texts" WHERE ${found('药品资格信息77')} LIMIT 21`,
  },
  {
    name: 'search for 医师 (6 %), best first',
    query: page('first: 20, search: "医师", orderBy: RELEVANCE'),
    sql: `SELECT text_id FROM "catalogEntries texts" WHERE ${found('医师')} ORDER BY instr("name text", '医师') LIMIT 21`,
  },
  {
    name: 'search for 信息 (100 %), best first',
    query: page('first: 20, search: "信息", orderBy: RELEVANCE'),
    sql: `SELECT text_id FROM "catalogEntries texts" WHERE ${found('信息')} ORDER BY instr("name text", '信息') LIMIT 21`,
  },
  {
    name: 'search by initials, yszyzc (0.6 %)',
    query: page('first: 20, search: "yszyzc", orderBy: RELEVANCE'),
    sql: `SELECT text_id FROM "catalogEntries texts" WHERE instr("initials text", 'yszyzc') LIMIT 21`,
  },
  {
    name: 'count of a search, 医师',
    query: '{ catalogFacets(search: "医师") { totalCount } }',
    sql: `SELECT count(*) FROM "catalogEntries texts" WHERE ${found('医师')}`,
  },
];
