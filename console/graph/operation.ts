/** One operation of the console as `npm run generate` makes it from its `.graphql` file. */
export interface Operation<Data, Variables> {
  readonly name: string;
  /** The text that is sent, and that the query drawer shows. */
  readonly text: string;
  /** What the schema says of each value that is selected, by `Type.field`. */
  readonly definitions: Readonly<Record<string, string>>;
  /** Never there: carries the types. */
  readonly types?: (variables: Variables) => Data;
}
