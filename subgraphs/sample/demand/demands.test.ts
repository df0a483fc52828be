import { expect, test } from 'vitest';
import { byId, gathered, isInstant, offenders, today, valuesOf } from '../world/gathered.ts';

const entryById = byId(gathered('catalogEntries'));

test('demands are there in every state; whoever claims one is not who needs it, and what matches exists', () => {
  const demands = gathered('demands');
  expect(valuesOf(demands, ({ state }) => state)).toHaveLength(4);
  expect(
    offenders(
      demands,
      (demand) =>
        demand.claimant !== demand.requester &&
        (demand.state === 'MATCHED') === (demand.entry !== null) &&
        (demand.entry === null || entryById.has(demand.entry)) &&
        (demand.state === 'OPEN') === (demand.claimedAt === null) &&
        (demand.state === 'OPEN') === (demand.dueOn !== '9999-12-31') &&
        (demand.state === 'CLOSED') === (demand.closedAt !== null) &&
        isInstant(demand.filedAt) &&
        demand.updatedAt >= demand.filedAt &&
        demand.updatedAt < today,
    ),
  ).toEqual([]);
});

test('complaints are there in every state, answered ones with an answer; what was asked for again is held by the other side', () => {
  const complaints = gathered('complaints');
  expect(valuesOf(complaints, ({ state }) => state)).toHaveLength(5);
  expect(
    offenders(
      complaints,
      (complaint) =>
        complaint.respondent !== '' &&
        complaint.respondent !== complaint.counterpart &&
        (complaint.kind === 'ASKED_AGAIN') === (complaint.entry !== null) &&
        (complaint.entry === null || entryById.get(complaint.entry)?.provider === complaint.counterpart) &&
        (complaint.answer === null) === (complaint.answeredAt === null) &&
        (complaint.origin === 'PUBLIC') === (complaint.reporter !== null) &&
        complaint.updatedAt < today,
    ),
  ).toEqual([]);
});
