import type { DecisionOrder } from '../../../schema/generated/resolvers.ts';
import type { DecisionRecord } from '../../evidence/chain/record.ts';
import type { Row } from '../../store/port.ts';
import type { CollectionOf } from '../collection-of.ts';

/** A decision in the log. What is searched stands beside the record, which is kept as it was sealed. */
export interface DecisionRow extends Row {
  /** `<collection>/<row>@<version>`: a change is in the log once, however often it is put there. */
  readonly change: string;
  readonly row: string;
  readonly subject: string;
  readonly organisation: string | null;
  readonly procedure: string;
  readonly at: string;
  readonly record: DecisionRecord;
}

export const decisions: CollectionOf<DecisionRow, DecisionOrder> = {
  name: 'decisions',
  fields: { change: 'text', row: 'text', subject: 'text', organisation: 'text', procedure: 'text', at: 'text' },
  orders: {
    ID_ASC: [],
    AT_ASC: [{ field: 'at', direction: 'ASC' }],
    AT_DESC: [{ field: 'at', direction: 'DESC' }],
  },
  unique: ['change'],
};
