/** One field of a form, as the schema's input type has it. */
export interface ActField {
  readonly name: string;
  readonly type: string;
  readonly list: boolean;
  readonly required: boolean;
  readonly description: string;
  /** Of an enum. */
  readonly values?: readonly string[];
  /** Of an input object. */
  readonly fields?: readonly ActField[];
  readonly initial?: string | number | boolean;
}

/** A mutation as a form needs to know it. */
export interface Act {
  readonly name: string;
  readonly description: string;
  /** The name of its input type. */
  readonly input: string;
  /** The row that its payload holds; null where it holds none. */
  readonly row: { readonly field: string; readonly key: string } | null;
  readonly versioned: boolean;
  readonly idempotent: boolean;
  readonly fields: readonly ActField[];
}
