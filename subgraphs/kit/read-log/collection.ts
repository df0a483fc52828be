import type { PersonalDataReadOrder } from '../../../schema/generated/resolvers.ts';
import type { Row } from '../../store/port.ts';
import type { CollectionOf } from '../collection-of.ts';
import type { Waiting } from './read-log.ts';

/** What somebody of another platform read, or how many such reads could not be recorded. */
export interface PersonalDataReadRow extends Row {
  readonly at: string;
  /** The entry that holds personal information; null where reads were lost. */
  readonly entry: string | null;
  /** What was read: the entry, or a request for it. */
  readonly row: string | null;
  /** The groups of fields, as the policy table names them. */
  readonly fieldGroups: readonly string[];
  readonly subject: string | null;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly callerNode: string | null;
  readonly purpose: string | null;
  readonly traceId: string | null;
  /** How many reads are missing here; null for a read. */
  readonly lost: number | null;
}

export const personalDataReads: CollectionOf<PersonalDataReadRow, PersonalDataReadOrder> = {
  name: 'personalDataReads',
  fields: { at: 'text', entry: 'text', subject: 'text', organisation: 'text', callerNode: 'text' },
  orders: {
    ID_ASC: [],
    AT_ASC: [{ field: 'at', direction: 'ASC' }],
    AT_DESC: [{ field: 'at', direction: 'DESC' }],
  },
};

export function readRow({ id, at, caller, seen }: Waiting, entry: string): PersonalDataReadRow {
  const { subject, role, organisation, node: callerNode, purpose, traceId } = caller;
  const fieldGroups = [...seen.fieldGroups].sort();
  const who = { subject, role, organisation, callerNode, purpose, traceId };
  return { id, version: 1, at, entry, row: seen.id, fieldGroups, ...who, lost: null };
}

/** Stands for reads that could not be recorded. */
export const gapRow = (id: string, at: string, lost: number): PersonalDataReadRow => ({
  id,
  version: 1,
  at,
  entry: null,
  row: null,
  fieldGroups: [],
  subject: null,
  role: null,
  organisation: null,
  callerNode: null,
  purpose: null,
  traceId: null,
  lost,
});
