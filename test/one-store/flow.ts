import { defaultTables } from '../../subgraphs/clock/tables/default-tables.ts';
import { dayInShanghai, nextDay } from '../../subgraphs/kit/day.ts';
import { ownerOf } from '../../subgraphs/kit/global-id.ts';
import { type Duty, recountFlow } from '../recount/recount-flow.ts';
import { today } from './stores.ts';
import type { World } from './world.ts';

const calendar = defaultTables().calendar('100000');
const dayOf = (instant: string) => dayInShanghai(new Date(instant));

/** Counts the days one by one: the worlds' requests have no pauses and no extensions, so that the day is the limit's. */
function duty(startedOn: string, limit: number, doneOn: string | null): Duty {
  let dueOn = startedOn;
  for (let left = limit; left > 0; ) {
    dueOn = nextDay(dueOn);
    if (calendar.isWorking(dueOn)) left -= 1;
  }
  let workingDays = 0;
  for (let day = nextDay(startedOn); doneOn !== null && day <= doneOn; day = nextDay(day))
    if (calendar.isWorking(day)) workingDays += 1;
  return { dueOn, doneOn, workingDays };
}

/** The answer to `flowQuery`, from the rows of those nodes. */
export function recountWorldFlow(world: World, owners: readonly string[]) {
  const owned = ({ id }: { readonly id: string }) => owners.includes(ownerOf(id));
  return recountFlow({
    today,
    requests: world.requests.filter(owned).flatMap((request) => {
      const { submittedAt, decidedAt, activeAt, state, sharingClass, refusalReason } = request;
      if (submittedAt === null) return [];
      const decidedOn = decidedAt === null ? null : dayOf(decidedAt);
      const activeOn = activeAt === null ? null : dayOf(activeAt);
      const granted = decidedOn !== null && state !== 'REFUSED';
      const isShared = granted && (activeOn !== null || state === 'GRANTED');
      return {
        platform: ownerOf(request.id),
        provider: request.provider,
        sharingClass,
        month: dayOf(submittedAt).slice(0, 7),
        entry: request.entry,
        requester: request.requester,
        refusalReason,
        // Art 21: one working day for what is shared with all, ten otherwise; Art 22: twenty.
        reply:
          state === 'SUPPLEMENT_REQUESTED'
            ? { dueOn: null, doneOn: null, workingDays: 0 }
            : decidedOn === null && state === 'WITHDRAWN'
              ? null
              : duty(dayOf(submittedAt), sharingClass === 'UNCONDITIONAL' ? 1 : 10, decidedOn),
        delivery: isShared ? duty(decidedOn, 20, activeOn) : null,
        refused: state === 'REFUSED',
        granted,
      };
    }),
    backflow: world.deliveries.filter(owned).map((delivery) => ({
      sender: ownerOf(delivery.id),
      receiver: delivery.receiverNode,
      provider: delivery.provider,
      dueOn: delivery.dueOn,
      sentOn: delivery.sentOn,
      recordsExpected: delivery.recordsExpected ?? 0,
      recordsDelivered: delivery.recordsDelivered ?? 0,
    })),
    corrections: world.corrections.filter(owned).map(({ id, provider, state, raisedAt, answeredAt }) => ({
      platform: ownerOf(id),
      provider,
      state,
      month: dayOf(raisedAt).slice(0, 7),
      // Art 26: ten working days.
      answer: state === 'WITHDRAWN' ? null : duty(dayOf(raisedAt), 10, answeredAt === null ? null : dayOf(answeredAt)),
    })),
  });
}
