/** One row of a table: values by column. */
type Row = Readonly<Record<string, string | number | boolean | null>>;

/** An answer as tables, each named by where it stands in the answer. */
export interface AnswerTable {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** How people look at an answer that is a tree: each list of objects is a table; what stands beside them, one row. The sources are told apart. */
export function answerTables(data: unknown): readonly AnswerTable[] {
  const tables: AnswerTable[] = [];
  const scalars = new Map<string, Row[string]>();
  const walk = (part: unknown, path: readonly string[]): void => {
    if (Array.isArray(part)) {
      const name = path.filter((step) => step !== 'edges').join('.');
      const rows = part.map((one) => flatRow(isEdge(one) ? one.node : one));
      if (rows.length > 0) tables.push({ name, rows });
    } else if (typeof part === 'object' && part !== null) {
      for (const [name, child] of Object.entries(part)) if (name !== '__typename') walk(child, [...path, name]);
    } else {
      scalars.set(path.join('.'), scalar(part));
    }
  };
  walk(data, []);
  const summary = scalars.size > 0 ? [{ name: '', rows: [Object.fromEntries(scalars)] }] : [];
  return [...summary, ...tables.filter(isOfInterest), ...tables.filter((table) => !isOfInterest(table))];
}

const isOfInterest = ({ name }: AnswerTable): boolean => !name.endsWith('sources');

const isEdge = (one: unknown): one is { readonly node: unknown } =>
  typeof one === 'object' && one !== null && 'node' in one;

function flatRow(value: unknown): Row {
  const row = new Map<string, Row[string]>();
  const walk = (part: unknown, path: readonly string[]): void => {
    if (typeof part !== 'object' || part === null) row.set(path.join('.') || 'value', scalar(part));
    else if (Array.isArray(part)) row.set(path.join('.'), part.map(listed).join('; '));
    else for (const [name, child] of Object.entries(part)) if (name !== '__typename') walk(child, [...path, name]);
  };
  walk(value, []);
  return Object.fromEntries(row);
}

const listed = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('name' in value) return String(value.name);
  return JSON.stringify(value);
};

const scalar = (value: unknown): Row[string] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
