import { type GraphQLSchema, isEnumType, isObjectType, isUnionType, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readContract } from '../../schema/contracts.ts';
import { department } from '../department/tier.ts';
import { national } from '../national/tier.ts';
import { provincial } from '../provincial/tier.ts';
import { contractsOfTier } from '../registry/platform/rules/tier-contracts.ts';
import { unionContracts } from './union-contracts.ts';
import { buildUnionSchema } from './union-schema.ts';

const tiers = [national, provincial, department];

const namesOf = (schema: GraphQLSchema, union: string): string[] => {
  const type = schema.getType(union);
  return isUnionType(type)
    ? type
        .getTypes()
        .map(({ name }) => name)
        .sort()
    : [];
};

const fieldsOf = (schema: GraphQLSchema, name: string): string[] => {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.keys(type.getFields()) : [];
};

describe.each(tiers)('the schema of a $tier node', ({ tier, contracts }) => {
  const schema = buildUnionSchema(contracts);

  test('serves the contracts that the registry says of the tier', () => {
    expect(contracts.map(({ name }) => name.toUpperCase())).toEqual(contractsOfTier(tier));
  });

  test('resolves the entities that its contracts resolve, and no stub', () => {
    const ownOfTheCentre = tier === 'NATIONAL' ? ['Organisation', 'Platform', 'Theme'] : [];
    expect(namesOf(schema, '_Entity')).toEqual(
      [
        'BackflowDelivery',
        'BackflowPlan',
        'BackflowReceipt',
        'CatalogEntry',
        'Complaint',
        'Correction',
        'Decision',
        'DisposalProof',
        'Demand',
        'Dispute',
        'KeptCheckpoint',
        'PersonalDataRead',
        'Rating',
        'SharingRequest',
        'UsageRecord',
        'Violation',
        ...ownOfTheCentre,
      ].sort(),
    );
  });

  test('has each contract whole: every field of every type', () => {
    for (const { name } of contracts) {
      for (const definition of readContract(name).definitions) {
        if (definition.kind !== 'ObjectTypeDefinition') continue;
        expect(fieldsOf(schema, definition.name.value)).toEqual(
          expect.arrayContaining((definition.fields ?? []).map((field) => field.name.value)),
        );
      }
    }
  });

  test('orders each collection as an order of the schema says, for every value of it', () => {
    const orders = contracts
      .flatMap(({ collections }) => collections)
      .flatMap((collection) => Object.keys(collection.orders));
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isEnumType(type) || !type.name.endsWith('Order')) continue;
      expect(orders).toEqual(expect.arrayContaining(type.getValues().map(({ name }) => name)));
    }
  });
});

test('one side of an entity joins the other: a request is answered by id and by its requester', () => {
  const schema = buildUnionSchema(provincial.contracts);
  const operation = parse(
    `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on SharingRequest { id requesterNode state usageRecords(first: 1) { totalCount } platform { code } } } }`,
  );
  expect(validate(schema, operation)).toEqual([]);
  expect(validate(schema, parse('{ platform(code: "100000") { name } }'))).toHaveLength(1);
});

describe('contracts that disagree are refused', () => {
  test.each([
    ['type T { a: Int }', 'type T { a: String }', 'T.a'],
    ['type T { a(b: Int): Int }', 'type T { a(b: Int = 1): Int }', 'T.a'],
    ['enum E { A B }', 'enum E { A }', 'about E'],
    ['input I { a: Int }', 'input I { a: Int! }', 'about I'],
    ['scalar S', 'enum S { A }', 'about S'],
  ])('%s beside %s', (one, other, what) => {
    expect(() => unionContracts([parse(one), parse(other)])).toThrow(what);
  });
});
