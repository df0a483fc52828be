import { type DirectiveNode, Kind, valueFromASTUntyped, visit } from 'graphql';
import { expect, test } from 'vitest';
import { contractNames, readContract } from '../../schema/contracts.ts';
import { readPageLimit } from './page-arguments.ts';

test('pages are as long as every @fanout promises: the gateway portions no other', () => {
  const promised = contractNames.flatMap((name) => {
    const found: unknown[] = [];
    visit(readContract(name), {
      Directive(node: DirectiveNode) {
        if (node.name.value !== 'fanout') return;
        const longest = node.arguments?.find((argument) => argument.name.value === 'longestPage')?.value;
        if (longest?.kind === Kind.INT) found.push(valueFromASTUntyped(longest));
      },
    });
    return found;
  });
  expect(promised.length).toBeGreaterThan(0);
  expect(new Set(promised)).toEqual(new Set([readPageLimit({ first: 200 }).limit]));
  expect(() => readPageLimit({ last: 201 })).toThrow('from 0 to 200');
});
