import fc from 'fast-check';
import { manners } from './manner.ts';
import type { Scene } from './toy-graph.ts';
import { centralNode, type Rows } from './toy-rows.ts';
import type { Variant } from './variant.ts';

const names = ['a', 'b', 'B', 'ä', '水', '火', '𠀀', '\ue000', 'a\u0000', ''];
const nodes: readonly string[] = ['n0', 'n1', 'n2', 'n3', 'n4'];
const name = fc.constantFrom(...names);
const node = fc.constantFrom(...nodes);
const maker = fc.constantFrom(`maker:${centralNode}:1`, `maker:${centralNode}:2`, `maker:${centralNode}:gone`);

const itemDraft = fc.record({
  node,
  name,
  rank: fc.option(fc.integer({ min: -2, max: 3 })),
  price: fc.option(fc.constantFrom(-1.5, 0, 0.25, 1e9)),
  weight: fc.oneof(fc.bigInt({ min: -(2n ** 62n), max: 2n ** 62n }), fc.constantFrom(0n, 7n, 2n ** 62n)),
  borrower: node,
  maker: fc.option(maker),
  parts: fc.array(fc.tuple(name, node), { maxLength: 5 }),
  loans: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 2 }),
  notes: fc.array(fc.tuple(node, name), { maxLength: 3 }),
});

/** Rows spread over nodes, many with equal sort keys, and some nodes dead, under one of the schemas. */
export const scenes = (variants: readonly Variant[]): fc.Arbitrary<Scene> =>
  fc
    .record({
      variant: fc.constantFrom(...variants),
      manner: fc.constantFrom(...manners),
      drafts: fc.array(itemDraft, { maxLength: 24 }),
      count: fc.integer({ min: 1, max: nodes.length }),
      portion: fc.option(fc.integer({ min: 1, max: 3 })),
      dead: fc.oneof(
        { weight: 2, arbitrary: fc.constant<string[]>([]) },
        { weight: 1, arbitrary: fc.uniqueArray(node, { maxLength: 3 }) },
      ),
    })
    .map(({ variant, manner, drafts, count, portion, dead }) => {
      const here = nodes.slice(0, count);
      const settle = (code: string): string => here[Number(code.slice(1)) % count] ?? 'n0';
      const rows: { [Kind in keyof Rows]: Rows[Kind][number][] } = {
        items: [],
        parts: [],
        loans: [],
        notes: [],
        makers: [
          { id: `maker:${centralNode}:1`, name: 'one' },
          { id: `maker:${centralNode}:2`, name: 'two' },
        ],
      };
      drafts.forEach((draft, number) => {
        const owner = settle(draft.node);
        const id = `item:${owner}:${number}`;
        const borrower = settle(draft.borrower);
        const { name: itemName, rank, price, weight, maker: makerId } = draft;
        rows.items.push({ id, name: itemName, rank, price, weight, borrower, maker: makerId });
        for (const [part, [partName, keeper]] of draft.parts.entries()) {
          rows.parts.push({ id: `part:${owner}:${number}-${part}`, name: partName, item: id, keeper: settle(keeper) });
        }
        for (const [note, [writer, text]] of draft.notes.entries()) {
          rows.notes.push({ id: `note:${settle(writer)}:${number}-${note}`, text, item: id });
        }
        for (const [loan, days] of draft.loans.entries()) {
          rows.loans.push({ id: `loan:${borrower}:${number}-${loan}`, days, item: id, borrower });
        }
      });
      return {
        rows,
        nodes: here,
        dead: dead.filter((code) => here.includes(code)),
        manner,
        variant,
        ...(portion === null ? {} : { firstPortion: (size) => Math.min(size, portion) }),
      };
    });
