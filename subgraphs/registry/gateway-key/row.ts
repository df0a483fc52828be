import type { Row } from '../../store/port.ts';

/** What a gateway stated of a key, as it was signed; `id` is a digest of it. */
export interface GatewayKeyRow extends Row {
  readonly statement: string;
}
