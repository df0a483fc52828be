import { expect, test } from 'vitest';
import { national } from '../national/tier.ts';
import type { CollectionSpec } from '../store/port.ts';
import { typePolicies } from './table.ts';

const collections = new Map<string, CollectionSpec>(
  national.contracts.flatMap(({ collections: own }) => own.map((spec) => [spec.name, spec])),
);

test('every relation asks for fields that the store can be filtered by', () => {
  for (const { collection, relations } of typePolicies) {
    const fields = Object.keys(collections.get(collection)?.fields ?? {});
    const asked = Object.values(relations).flatMap(({ all }) =>
      all.flatMap((condition) =>
        'field' in condition ? condition.field : 'owner' in condition ? condition.owner : [],
      ),
    );
    expect([collection, fields]).toEqual([collection, expect.arrayContaining([...new Set(asked)])]);
  }
});
