import type { Row } from '../../store/port.ts';

/** An organisation as stored in the registry; `id` is its unified social credit code. */
export interface OrganisationRow extends Row {
  readonly name: string;
  /** Code of the platform that holds its catalog. */
  readonly platform: string;
  readonly sample: boolean;
}
