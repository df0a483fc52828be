import { describe, expect, test } from 'vitest';
import { addOfficeDays } from '../calendar/day.ts';
import { byId, gathered, isInstant, offenders, ownerOf, tierOf, today, valuesOf } from '../world/gathered.ts';

const requests = gathered('sharingRequests');
const entryById = byId(gathered('catalogEntries'));

describe('sharing requests', () => {
  test('are there in every state and for every reason of refusal', () => {
    expect(valuesOf(requests, ({ state }) => state)).toHaveLength(20);
    expect(valuesOf(requests, ({ refusalReason }) => refusalReason)).toHaveLength(5);
    expect(
      offenders(requests, ({ state, refusalReason }) => (refusalReason !== null) === (state === 'REFUSED')),
    ).toEqual([]);
  });

  test('ask for shared, published entries of their own node, and for items that these have', () => {
    expect(
      offenders(requests, (request) => {
        const entry = entryById.get(request.entry);
        const names = new Set(entry?.items.map(({ name }) => name));
        return (
          entry !== undefined &&
          ownerOf(entry.id) === ownerOf(request.id) &&
          entry.provider === request.provider &&
          entry.sharingMode === request.sharingMode &&
          (entry.state === 'PUBLISHED' || entry.state === 'REVISING') &&
          entry.sharingClass !== 'NOT_SHARED' &&
          entry.publishedAt !== null &&
          entry.publishedAt < request.createdAt &&
          request.items.length > 0 &&
          request.items.every((name) => names.has(name)) &&
          request.requester !== request.provider
        );
      }),
    ).toEqual([]);
  });

  test('join provinces and ministries both ways, provinces with each other, and departments within a node', () => {
    const pairs = requests.map((request) => {
      const owner = ownerOf(request.id) ?? '';
      return owner === request.requesterNode ? 'WITHIN' : `${tierOf(request.requesterNode)} to ${tierOf(owner)}`;
    });
    expect(valuesOf(pairs, (pair) => pair)).toEqual(
      expect.arrayContaining([
        'WITHIN',
        'PROVINCIAL to DEPARTMENT',
        'DEPARTMENT to PROVINCIAL',
        'PROVINCIAL to PROVINCIAL',
      ]),
    );
  });

  test('took their steps in order, on working days before today, and no step that their state does not imply', () => {
    const decided = ['GRANTED', 'REFUSED', 'PROVISIONING'];
    const inUse = [
      ...[
        'ACTIVE',
        'CHANGE_PROPOSED',
        'USE_CHANGE_REQUESTED',
        'SUSPENDED',
        'RECTIFYING',
        'TERMINATED',
        'ENDED',
        'DISPOSED',
      ],
    ];
    expect(
      offenders(requests, (request) => {
        const { state, createdAt, submittedAt, decidedAt, activeAt, updatedAt } = request;
        const steps = [createdAt, submittedAt, decidedAt, activeAt].filter((step) => step !== null);
        const submitted = !['DRAFT', 'REQUESTER_HEAD_APPROVED', 'DISCARDED'].includes(state);
        return (
          [...steps, updatedAt].every((instant) => isInstant(instant) && instant < today) &&
          steps.every((step, at) => at === 0 || step > (steps[at - 1] ?? '')) &&
          updatedAt >= (steps.at(-1) ?? '') &&
          steps.every(isWorkday) &&
          (submittedAt !== null) === submitted &&
          (decidedAt !== null) === [...decided, ...inUse].includes(state) &&
          (activeAt !== null) === inUse.includes(state) &&
          (request.requesterHeadConsent !== null) === (state !== 'DRAFT' && state !== 'DISCARDED') &&
          (state === 'ENDED' || state === 'DISPOSED') === (request.usedUntil ?? '') < today
        );
      }),
    ).toEqual([]);
  });

  test('hold what their steps have left, and nothing of steps that were not taken', () => {
    const decided = (state: string) => state !== 'REFUSED';
    expect(
      offenders(requests, (request) => {
        const { state, decidedAt, supplement, extension, suspension, change, useChange, endedAt, disposal } = request;
        const misused = ['SUSPENDED', 'RECTIFYING', 'TERMINATED'].includes(state);
        return (
          (supplement !== null) === (state === 'SUPPLEMENT_REQUESTED') &&
          (extension !== null) === (state === 'EXTENDED') &&
          (request.providerHeadConsent !== null) === (decidedAt !== null || state === 'PROVIDER_HEAD_APPROVED') &&
          (request.grantedItems !== null) === (decidedAt !== null && decided(state)) &&
          (request.grantedItems ?? []).every((item) => request.items.includes(item)) &&
          (request.refusalText !== null) === (state === 'REFUSED') &&
          (change !== null) === (state === 'CHANGE_PROPOSED') &&
          (useChange !== null) === (state === 'USE_CHANGE_REQUESTED') &&
          (suspension !== null) === misused &&
          (endedAt !== null) === ['TERMINATED', 'ENDED', 'DISPOSED'].includes(state) &&
          (disposal !== null) === (state === 'DISPOSED') &&
          (request.usageReportedOn ?? '9') > (request.activeAt ?? '').slice(0, 10)
        );
      }),
    ).toEqual([]);
  });

  test('are some of them open today, some overdue', () => {
    const open = requests.filter(({ state }) => state === 'SUBMITTED' || state === 'UNDER_REVIEW');
    expect(open.filter(({ submittedAt }) => (submittedAt ?? '') >= addOfficeDays(today, -5)).length).toBeGreaterThan(
      30,
    );
    expect(open.filter(({ submittedAt }) => (submittedAt ?? '') < addOfficeDays(today, -11)).length).toBeGreaterThan(5);
  });
});

function isWorkday(instant: string): boolean {
  const day = new Date(instant).getUTCDay();
  return day >= 1 && day <= 5;
}
