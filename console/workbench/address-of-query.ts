/** The address of the query editor with an operation in it: it is opened and, when it is a query, run. */
export const addressOfQuery = (text: string, variables: unknown): string =>
  `/graphiql?${new URLSearchParams({ query: text, variables: JSON.stringify(variables ?? {}) })}`;
