import { isEnumType, isInputObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildUnionSchema } from '../../kit/union-schema.ts';
import { provincial } from '../../provincial/tier.ts';
import { backflowDeliveryLife } from './delivery/life-cycle.ts';
import { backflowPlanLife } from './plan/life-cycle.ts';

const schema = buildUnionSchema(provincial.contracts);
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ name }) =>
  /backflow/i.test(name),
);

/** What a refusal or a condition would be called (Art 24 knows neither). */
const refusal = /refus|reject|declin|den(y|ied)|condition|reason|require|purpose|fee|restrict|suspend/i;

describe('Art 24: what was collected about a region flows back, without refusal or condition', () => {
  test('no mutation of backflow takes an input that could carry one', () => {
    expect(mutations.length).toBeGreaterThanOrEqual(10);
    const inputs = mutations.flatMap(({ args }) => args.map(({ type }) => String(type).replace(/!$/, '')));
    for (const name of inputs) {
      const type = schema.getType(name);
      if (!isInputObjectType(type)) throw new Error(`${name} is no input`);
      expect(
        Object.keys(type.getFields()).filter((field) => refusal.test(field)),
        name,
      ).toEqual([]);
    }
    expect(mutations.map(({ name }) => name).filter((name) => refusal.test(name))).toEqual([]);
  });

  test('no state and no step is one', () => {
    const states = ['BackflowPlanState', 'DeliveryState'].flatMap((name) => {
      const type = schema.getType(name);
      return isEnumType(type) ? type.getValues().map(({ name: state }) => state) : [];
    });
    expect(states).toHaveLength(9);
    const steps = [backflowPlanLife, backflowDeliveryLife].flatMap(({ steps: all }) => all.map(({ action }) => action));
    expect([...states, ...steps].filter((name) => refusal.test(name))).toEqual([]);
  });

  test('the sender can take no step that ends a plan, or that leaves a delivery unsent', () => {
    const ends = backflowPlanLife.steps
      .filter(({ to }) => to === 'ENDED')
      .flatMap(({ by }) => by.map(({ side }) => side));
    expect([...new Set(ends)]).toEqual(['RECEIVER']);
    const bySender = backflowDeliveryLife.steps.filter(({ by }) => by.some(({ side }) => side === 'SENDER'));
    expect(bySender.map(({ to }) => to)).toEqual(['PLANNED', 'SENT', 'RESENT']);
  });
});
