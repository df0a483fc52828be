import type { OperationDefinitionNode } from 'graphql';

/** The variables that carry what the gateway itself asks of one field that returns a page. */
export interface PageVariables {
  readonly size: string;
  readonly cursor: string;
  /** For entities: the one row that is asked about. */
  readonly rows: string;
}

/** The names for the field, or the further portion, at a place. */
export type PageVariableNames = (place: number) => PageVariables;

/** Names that the operation does not use. A gateway below a gateway finds those of the one above in it. */
export function pageVariableNames({ variableDefinitions = [] }: OperationDefinitionNode): PageVariableNames {
  let level = 0;
  const prefix = () => `_h${level}_`;
  while (variableDefinitions.some(({ variable }) => variable.name.value.startsWith(prefix()))) level += 1;
  const free = prefix();
  const names: PageVariables[] = [];
  return (place) => {
    const known = names[place];
    if (known !== undefined) return known;
    const made = { size: `${free}size_${place}`, cursor: `${free}cursor_${place}`, rows: `${free}rows_${place}` };
    names[place] = made;
    return made;
  };
}
