import { describe, expect, test } from 'vitest';
import { byId, gathered, isInstant, offenders, ownerOf, today } from '../world/gathered.ts';

const requests = gathered('sharingRequests');
const usageRecords = gathered('usageRecords');
const requestById = byId(gathered('sharingRequests'));

describe('usage records', () => {
  test('lie with the requester, belong to requests in use or ended, and are kept for three years', () => {
    expect(usageRecords.length).toBeGreaterThan(400);
    expect(
      offenders(usageRecords, (record) => {
        const request = requestById.get(record.request);
        return (
          request !== undefined &&
          request.requesterNode === ownerOf(record.id) &&
          request.requester === record.organisation &&
          ['ACTIVE', 'ENDED', 'DISPOSED'].includes(request.state) &&
          isInstant(record.usedAt) &&
          record.usedAt > (request.activeAt ?? today) &&
          record.usedAt.slice(0, 10) <= (request.usedUntil ?? '') &&
          record.createdAt >= record.usedAt &&
          record.createdAt < today &&
          Number(record.keptUntil.slice(0, 4)) >= Number((request.usedUntil ?? '').slice(0, 4)) + 3 &&
          (record.destruction !== null) === (request.state === 'DISPOSED')
        );
      }),
    ).toEqual([]);
    const used = new Set(usageRecords.map(({ request }) => request));
    const inUse = requests.filter(({ state }) => ['ACTIVE', 'ENDED', 'DISPOSED'].includes(state));
    expect(offenders(inUse, ({ id }) => used.has(id))).toEqual([]);
  });
});
