import fc from 'fast-check';
import type { GraphQLFormattedError } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { MergePlan } from '../compile/merge-plan.ts';
import { passErrors } from './pass-errors.ts';
import { toldOnce } from './told-once.ts';

const members = ['a', 'b', 'c', 'd', 'e'];
const merge: MergePlan = { fields: [{ rule: 'SAME', key: 'grades' }], spine: undefined };

interface Said {
  readonly node: string;
  readonly code: string;
  readonly rule: string;
  readonly key: string;
}
const said: fc.Arbitrary<readonly Said[]> = fc.array(
  fc.record({
    node: fc.constantFrom(...members),
    code: fc.constantFrom('FORBIDDEN', 'UNAUTHENTICATED', 'INVALID_ARGUMENT', 'INTERNAL'),
    rule: fc.constantFrom('terms', 'case'),
    key: fc.constantFrom('grades', 'themes'),
  }),
);

/** What a gateway tells when `answering` gives it these errors on behalf of some nodes. */
function passed(answering: string, on: readonly string[], errors: readonly GraphQLFormattedError[]) {
  const all: GraphQLFormattedError[] = [];
  const answer = {
    kind: 'answered' as const,
    node: answering,
    latencyMs: 1,
    data: { facets: {} },
    errors: [...errors],
  };
  passErrors({ answer, members: on }, 0, 'facets', merge, undefined, all);
  return all;
}

const ofNode = (all: readonly Said[], node: string) =>
  passed(
    node,
    [node],
    all
      .filter((one) => one.node === node)
      .map(({ code, rule, key }) => ({ message: rule, path: ['facets', key], extensions: { code, rule } })),
  );

const sorted = (errors: readonly GraphQLFormattedError[]) => errors.map((error) => JSON.stringify(error)).sort();

describe('what several nodes say of the caller', () => {
  test('is told once for each place, code and rule, and names exactly the nodes that said it', () => {
    fc.assert(
      fc.property(said, (all) => {
        const told = toldOnce(members.flatMap((node) => ofNode(all, node)));
        const mistakes = all.filter(({ code }) => code !== 'INTERNAL');
        const expected = new Map<string, Set<string>>();
        for (const { node, code, rule, key } of mistakes) {
          const same = JSON.stringify([key, code, rule]);
          expected.set(same, (expected.get(same) ?? new Set()).add(node));
        }
        const found = told
          .filter(({ extensions }) => extensions?.['code'] !== 'INTERNAL')
          .map(({ path, extensions }): [string, unknown] => [
            JSON.stringify([path?.[1], extensions?.['code'], extensions?.['rule']]),
            extensions?.['nodes'] ?? [extensions?.['node']],
          ]);
        expect(found.sort()).toEqual([...expected].map(([same, nodes]) => [same, [...nodes].sort()]).sort());
        expect(told.filter(({ extensions }) => extensions?.['code'] === 'INTERNAL')).toHaveLength(
          all.length - mistakes.length,
        );
      }),
    );
  });

  test('is the same whether relays stand between or not', () => {
    fc.assert(
      fc.property(said, fc.subarray(members), (all, below) => {
        const relayed = toldOnce(below.flatMap((node) => ofNode(all, node)));
        const direct = members.filter((node) => !below.includes(node));
        const through = toldOnce([...passed('relay', below, relayed), ...direct.flatMap((node) => ofNode(all, node))]);
        expect(sorted(through)).toEqual(sorted(toldOnce(members.flatMap((node) => ofNode(all, node)))));
      }),
    );
  });

  test('of a node that a relay does not answer for is laid to the relay itself', () => {
    const foreign = { message: 'no', path: ['facets', 'grades'], extensions: { code: 'FORBIDDEN', nodes: ['x', 'y'] } };
    expect(passed('relay', ['a', 'b'], [foreign])[0]?.extensions).toEqual({ code: 'FORBIDDEN', node: 'relay' });
  });
});
