import type { Role } from '../../schema/roles.ts';

/** Who asks: every service decides by it, and every decision is recorded under it. */
export interface Caller {
  /** Known to the issuer of the caller's token; `public` for a call without one. */
  readonly subject: string;
  readonly role: Role;
  /** Credit code of the organisation that the caller acts for. */
  readonly organisation: string | null;
  /** Code of the platform that the organisation belongs to. */
  readonly node: string | null;
  /** What the caller says that the data is for. */
  readonly purpose: string | null;
  /** One for each operation at the gateway: ties together what its nodes record. */
  readonly traceId: string | null;
}

/** A call without a token, everywhere. */
export const publicCaller: Caller = {
  subject: 'public',
  role: 'PUBLIC',
  organisation: null,
  node: null,
  purpose: null,
  traceId: null,
};
