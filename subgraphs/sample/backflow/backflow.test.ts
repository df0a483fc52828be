import { describe, expect, test } from 'vitest';
import { samplePlatforms } from '../platform/platforms.ts';
import { byId, gathered, isInstant, offenders, ownerOf, tierOf, today, valuesOf } from '../world/gathered.ts';

const plans = gathered('backflowPlans');
const deliveries = gathered('backflowDeliveries');
const receipts = gathered('backflowReceipts');
const platforms = samplePlatforms();
const entryById = byId(gathered('catalogEntries'));
const planById = byId(plans);
const deliveryById = byId(deliveries);

describe('backflow', () => {
  test('goes from the centre and the ministries to regions, each with its own territory', () => {
    expect(
      offenders(plans, (plan) => {
        const owner = ownerOf(plan.id) ?? '';
        const receiver = platforms.find(({ code }) => code === plan.receiverNode);
        const entry = entryById.get(plan.entry);
        return (
          tierOf(owner) !== 'PROVINCIAL' &&
          receiver?.tier === 'PROVINCIAL' &&
          JSON.stringify(plan.territory) === JSON.stringify(receiver.territory) &&
          entry !== undefined &&
          ownerOf(entry.id) === owner &&
          entry.sharingClass !== 'NOT_SHARED' &&
          entry.provider === plan.provider &&
          (plan.state === 'IN_FORCE'
            ? plan.agreedOn !== null &&
              plan.agreedOn >= (entry.publishedAt ?? today).slice(0, 10) &&
              plan.agreedOn < today
            : plan.state === 'PROPOSED' && plan.awaits !== null && plan.dueOn < '9999')
        );
      }),
    ).toEqual([]);
    const receivers = valuesOf(plans, ({ receiverNode }) => receiverNode);
    expect(receivers).toContain('650000');
    expect(receivers).toContain('660000');
  });

  test('never sends the cities of 兵团 to 新疆, nor the reverse', () => {
    const sent = (receiver: string) =>
      plans.filter(({ receiverNode }) => receiverNode === receiver).flatMap(({ territory }) => territory);
    expect(offenders(sent('650000'), (code) => !code.startsWith('6590'))).toEqual([]);
    expect(offenders(sent('660000'), (code) => code.startsWith('6590'))).toEqual([]);
  });

  test('delivers in every state, on time and late, with some still to come', () => {
    expect(valuesOf(deliveries, ({ state }) => state)).toEqual(['DISCREPANT', 'PLANNED', 'RESENT', 'SENT', 'VERIFIED']);
    expect(deliveries.filter(({ sentOn, dueOn }) => sentOn !== null && sentOn > dueOn).length).toBeGreaterThan(50);
    expect(deliveries.filter(({ sentOn, dueOn }) => sentOn !== null && sentOn <= dueOn).length).toBeGreaterThan(500);
    expect(deliveries.filter(({ sentOn, dueOn }) => sentOn === null && dueOn < today).length).toBeGreaterThan(20);
    expect(deliveries.filter(({ dueOn }) => dueOn > today).length).toBeGreaterThan(50);
  });

  test('keeps every delivery consistent with its plan and with itself', () => {
    expect(
      offenders(deliveries, (delivery) => {
        const plan = planById.get(delivery.plan);
        const sent = delivery.sentAt !== null;
        return (
          plan !== undefined &&
          ownerOf(plan.id) === ownerOf(delivery.id) &&
          plan.receiverNode === delivery.receiverNode &&
          entryById.get(plan.entry)?.sharingMode === delivery.mode &&
          delivery.periodFrom >= (plan.agreedOn ?? today) &&
          delivery.periodTo <= (plan.plannedUntil ?? '') &&
          delivery.periodFrom <= delivery.periodTo &&
          delivery.periodTo < delivery.dueOn &&
          sent === (delivery.state !== 'PLANNED') &&
          sent === (delivery.recordsDelivered !== null) &&
          sent === (delivery.checksum !== null && /^[0-9a-f]{64}$/.test(delivery.checksum)) &&
          (delivery.sentAt?.slice(0, 10) ?? null) === delivery.sentOn &&
          (!sent || (delivery.sentOn ?? '') > delivery.periodTo) &&
          delivery.updatedAt < today &&
          delivery.createdAt <= delivery.updatedAt
        );
      }),
    ).toEqual([]);
  });

  test('has one receipt, with the receiver, for each delivery that was looked at', () => {
    expect(
      offenders(receipts, (receipt) => {
        const delivery = deliveryById.get(receipt.delivery);
        return (
          delivery !== undefined &&
          delivery.receiverNode === ownerOf(receipt.id) &&
          delivery.receiptId === receipt.id &&
          receipt.discrepancies.length > 0 === (delivery.state !== 'VERIFIED') &&
          (delivery.state !== 'VERIFIED' || receipt.checksumMatches) &&
          (delivery.state !== 'VERIFIED' || receipt.recordsReceived === delivery.recordsExpected) &&
          isInstant(receipt.receivedAt) &&
          receipt.receivedAt > (delivery.sentAt ?? today) &&
          receipt.receivedAt < today
        );
      }),
    ).toEqual([]);
    const lookedAt = deliveries.filter(({ state }) => state !== 'PLANNED' && state !== 'SENT');
    expect(valuesOf(receipts, ({ delivery }) => delivery)).toEqual(valuesOf(lookedAt, ({ id }) => id));
    expect(receipts.filter(({ checksumMatches }) => !checksumMatches).length).toBeGreaterThan(5);
  });
});
