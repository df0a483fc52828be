import type { InputMaybe } from '../../../schema/generated/resolvers.ts';
import type { RowCollection } from '../../kit/collection-of.ts';
import { overdue } from '../../kit/conditions.ts';
import { Connection } from '../../kit/connection.ts';
import { nextDay } from '../../kit/day.ts';
import { ifAsked, type Narrowing } from '../../kit/narrowing.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import type { PageArguments } from '../../kit/page-arguments.ts';
import type { Filter } from '../../store/port.ts';
import { dutyKinds } from './duty-kinds.ts';
import type { DutyRow } from './duty-row.ts';
import { GatheredDuties } from './gathered-duties.ts';

interface AskedDuties extends PageArguments, Narrowing {
  readonly orderBy: 'DUE_ON_ASC';
  readonly filter?:
    | InputMaybe<{
        readonly types?: InputMaybe<readonly string[]> | undefined;
        readonly dueUntil?: InputMaybe<string> | undefined;
        readonly overdue?: InputMaybe<boolean> | undefined;
      }>
    | undefined;
}

/** Duties are rows of many collections, in one order. */
const ordered: RowCollection<DutyRow> = {
  name: 'duties',
  fields: { dueOn: 'text' },
  orders: { DUE_ON_ASC: [{ field: 'dueOn', direction: 'ASC' }] },
};

/** A page of duties: cursors are those of every list that is ordered by a day and an id. */
export class DutyPage extends Connection<DutyRow> {
  readonly #duties: GatheredDuties;
  readonly #today: string;

  constructor(context: NodeContext, asked: AskedDuties) {
    const { filter } = asked;
    const kinds = dutyKinds.filter(({ type }) => filter?.types == null || filter.types.includes(type));
    const narrower = (field: string): Filter => [
      ...ifAsked(context, asked, field),
      ...(filter?.dueUntil == null ? [] : [{ field, below: nextDay(filter.dueUntil) }]),
      ...(filter?.overdue == null ? [] : [overdue(field, context.today, filter.overdue)]),
    ];
    const duties = new GatheredDuties(kinds, context, narrower);
    super(context, ordered, { order: asked.orderBy, filter: [], page: asked }, duties);
    this.#duties = duties;
    this.#today = context.today;
  }

  types() {
    return this.#duties.counts(this.#today);
  }
}
