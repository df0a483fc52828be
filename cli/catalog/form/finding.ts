/** How much something that was found matters. */
type Weight =
  /** The entry is not imported: what it says cannot be read, or may not be kept. */
  | 'REFUSED'
  /** The entry is imported as a draft; this is to be mended before the department head can consent. */
  | 'FAULT'
  /** To be looked at. */
  | 'WARNING';

/** Something to tell of a place in a file, in both languages. */
export interface Finding {
  readonly weight: Weight;
  /** `Sheet1!C12`; the row where no one cell is meant. */
  readonly place: string;
  /** The resource concerned. */
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly messageZh: string;
  readonly nextStep: string;
}
