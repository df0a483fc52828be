import type { Row } from '../../store/port.ts';

/** A theme as stored in the registry; `id` is its code in the classification. */
export interface ThemeRow extends Row {
  readonly name: string;
}
