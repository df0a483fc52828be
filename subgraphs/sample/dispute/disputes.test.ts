import { describe, expect, test } from 'vitest';
import { byId, gathered, isInstant, offenders, ownerOf, tierOf, today, valuesOf } from '../world/gathered.ts';

const disputes = gathered('disputes');
const requestById = byId(gathered('sharingRequests'));

describe('disputes', () => {
  test('lie with the authority above both sides', () => {
    expect(
      offenders(disputes, (dispute) => {
        const request = requestById.get(dispute.request);
        if (!request) return false;
        const provider = ownerOf(request.id) ?? '';
        const within = provider === request.requesterNode && tierOf(provider) === 'PROVINCIAL';
        const sides = [request.requester, request.provider];
        return (
          ownerOf(dispute.id) === (within ? provider : '100000') &&
          sides.includes(dispute.complainant) &&
          sides.includes(dispute.respondent) &&
          dispute.complainant !== dispute.respondent
        );
      }),
    ).toEqual([]);
    expect(valuesOf(disputes, ({ id }) => ownerOf(id)).length).toBeGreaterThan(3);
  });

  test('are there in every state, closed ones with an outcome and a day', () => {
    expect(valuesOf(disputes, ({ state }) => state)).toHaveLength(6);
    const closed = ['SETTLED', 'DECIDED', 'WITHDRAWN'];
    expect(
      offenders(disputes, (dispute) => {
        const isClosed = closed.includes(dispute.state);
        return (
          isClosed === (dispute.closedAt !== null) &&
          isClosed === (dispute.outcome !== null) &&
          isInstant(dispute.raisedAt) &&
          dispute.raisedAt > (requestById.get(dispute.request)?.updatedAt ?? today) &&
          dispute.updatedAt < today &&
          (dispute.closedAt === null || dispute.closedAt > dispute.raisedAt)
        );
      }),
    ).toEqual([]);
  });
});
