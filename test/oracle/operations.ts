import fc from 'fast-check';
import { encodeCursor } from '../../subgraphs/kit/cursor.ts';
import {
  assemble,
  below,
  EnumName,
  inFragment,
  type Piece,
  perhaps,
  perhapsBelow,
  some,
  text,
  type Value,
  value,
} from './pieces.ts';
import { connection, item, loan, note, stats, thing } from './selections.ts';
import type { Operation, Scene } from './toy-graph.ts';
import { placeOf } from './toy-page.ts';
import { plainVariant } from './variant.ts';

const paging = (cursors: readonly string[]): fc.Arbitrary<Piece> => {
  const size = value('Int', fc.option(fc.integer({ min: 0, max: 6 }), { freq: 8 }));
  const cursor = value('String', cursors.length === 0 ? fc.constant(null) : fc.constantFrom(...cursors));
  return fc
    .tuple(fc.option(fc.tuple(fc.constantFrom('first', 'last'), size)), fc.option(cursor), fc.option(cursor))
    .map(
      ([window, after, before]): Piece => [
        window === null ? '' : [` ${window[0]}: `, window[1]],
        after === null ? '' : [' after: ', after],
        before === null ? '' : [' before: ', before],
      ],
    );
};

const minRank = fc.option(fc.integer({ min: -2, max: 3 }));
const someNames = fc.option(fc.array(fc.constantFrom('a', 'b', '水')));

/** An input object as a whole, or a literal whose members are values of their own. */
const filter: fc.Arbitrary<Piece> = fc.oneof(
  fc.constant<Piece>('null'),
  value('ItemFilter', fc.record({ minRank, names: someNames }, { requiredKeys: [] })),
  fc
    .tuple(
      value('Int', minRank),
      value('[String!]', someNames),
      value('String!', fc.constantFrom('a', 'b', '水')),
      fc.boolean(),
    )
    .map(
      ([rank, names, name, listed]): Piece => [
        '{ minRank: ',
        rank,
        ' names: ',
        listed ? ['["b", ', name, ']'] : names,
        ' }',
      ],
    ),
);

const argument = (name: string, given: fc.Arbitrary<Piece | null>): fc.Arbitrary<Piece> =>
  given.map((one): Piece => (one === null ? '' : [` ${name}: `, one]));

const root = (
  head: string,
  parameters: readonly fc.Arbitrary<Piece>[],
  fields: fc.Arbitrary<Piece>,
): fc.Arbitrary<Piece> =>
  fc
    .tuple(fc.tuple(...parameters), perhaps, fields)
    .map(([given, when, inner]): Piece => [head, '(', given, ')', when, ' {', inner, '}']);

/** Gives each root field a key of its own; some of them stand in fragments. */
const roots = (
  kind: 'query' | 'mutation',
  anyRoot: fc.Arbitrary<Piece>,
  size: { readonly minLength: number; readonly maxLength: number },
): fc.Arbitrary<Operation> => {
  const typeName = kind === 'query' ? 'Query' : 'Mutation';
  // Apollo's planner runs what stands in a fragment on Mutation before what stands beside it, with or without our data source.
  const places = kind === 'query' ? ['plain', 'inline', 'named'] : ['plain'];
  return fc.array(fc.tuple(anyRoot, fc.constantFrom(...places)), size).map((all) =>
    assemble(
      kind,
      all.map(([one, place], index): Piece => {
        const body: Piece = [` r${index}: `, one];
        if (place === 'plain') return body;
        return place === 'named' ? [' ', { on: typeName, body }] : [` ... on ${typeName} {`, body, '}'];
      }),
    ),
  );
};

/** Queries over a scene: cursors of its rows, ids of its rows and of none, nodes that are there and one that is not. */
export function queries({ rows, nodes, variant = plainVariant }: Scene): fc.Arbitrary<Operation> {
  const cursorsIn = (order: string, all: readonly object[]) => {
    const keys = variant.orders[order] ?? [];
    return all.map((row) => encodeCursor(order, keys, placeOf(row, keys)));
  };
  const things = [...rows.items, ...rows.parts];
  const names = [...nodes, ...nodes, ...nodes.map((node) => `item:${node}:none`), 'n9', 'item:n9:1'];
  const narrowed = fc.option(value('[ID!]', fc.array(fc.constantFrom(...names), { maxLength: 4 })));
  const groups = fc.option(value('[String!]', fc.array(fc.constantFrom('even', 'odd', 'neither'))));
  const ids = value('ID!', fc.constantFrom('item:n0:none', 'item:n9:1', ...rows.items.map((row) => row.id)));
  const items = fc.constantFrom(...Object.keys(variant.orders)).chain((order) =>
    root(
      'items',
      [
        argument('orderBy', value('ItemOrder!', fc.constant(new EnumName(order)))),
        paging(cursorsIn(order, rows.items)),
        argument('filter', fc.option(filter)),
        argument('nodes', narrowed),
        argument('groups', groups),
      ],
      connection('ItemConnection', (conditional) => item(2, conditional)),
    ),
  );
  const noted = value('ID!', fc.constantFrom('note:n0:none', ...rows.notes.map((row) => row.id)));
  return roots(
    'query',
    fc.oneof(
      { weight: 5, arbitrary: items },
      {
        weight: 1,
        arbitrary: root(
          'things',
          [
            argument(
              'nodes',
              narrowed.map((one) => one ?? 'null'),
            ),
            paging(cursorsIn('NAME_ASC', things)),
          ],
          connection('ThingConnection', (conditional) => thing(false, conditional)),
        ),
      },
      {
        weight: 1,
        arbitrary: root(
          'found',
          [argument('first', value('Int', fc.nat(5)))],
          connection('FoundConnection', (conditional) => thing(true, conditional)),
        ),
      },
      {
        weight: 1,
        arbitrary: root(
          'loans',
          [fc.oneof(argument('first', value('Int', fc.nat(6))), fc.constantFrom('after: null', 'last: 2'))],
          connection('LoanConnection', (conditional) => loan(2, conditional)),
        ),
      },
      {
        weight: 2,
        arbitrary: root('itemStats', [argument('filter', filter), argument('groups', groups)], stats),
      },
      { weight: 2, arbitrary: root('item', [argument('id', ids)], item(2)) },
      { weight: 1, arbitrary: root('note', [argument('id', noted)], note) },
      {
        weight: 1,
        arbitrary: root(
          'maker',
          [argument('id', fc.constantFrom('"maker:n0:1"', '"maker:n0:gone"'))],
          some(text('id', 'name')),
        ),
      },
    ),
    { minLength: 1, maxLength: 3 },
  );
}

/**
 * Mutations for several owners in one operation. What they select is of the row's own contract, or never changes: Apollo's planner reads
 * what other contracts hold after the last of the mutations.
 */
export function mutations({ rows }: Scene): fc.Arbitrary<Operation> {
  const newName = value('String!', fc.constantFrom('new', '新', ''));
  const itemId = value('ID!', fc.constantFrom('item:n0:none', 'item:n9:1', ...rows.items.map((row) => row.id)));
  const noteId = value('ID!', fc.constantFrom('note:n0:none', 'note:n9:1', ...rows.notes.map((row) => row.id)));
  const ownFields = some([
    ...text('id', 'name', 'rank', '__typename', 'remark', 'fee'),
    below('sibling', some(text('name', 'id'))),
    perhapsBelow(
      'parts',
      connection('PartConnection', () => some(text('id', 'name'))),
    ),
    inFragment('Thing', some(text('name'))),
  ]);
  const rename = fc
    .tuple(itemId, newName, ownFields)
    .map(([id, name, fields]): Piece => ['renameItem(input: { id: ', id, ' name: ', name, ' }) {', fields, '}']);
  const renameByInput = fc
    .tuple(
      value('RenameInput!', fc.record({ id: itemId.map((one) => one.value), name: newName.map((one) => one.value) })),
      ownFields,
    )
    .map(([input, fields]): Piece => ['renameItem(input: ', input, ') {', fields, '}']);
  const rewrite = fc
    .tuple(noteId, newName, value('Boolean', fc.boolean()), note)
    .map(
      ([id, wording, shout, fields]): Piece => [
        'rewriteNote(input: { note: { id: ',
        id,
        ' text: ',
        wording,
        ' } shout: ',
        shout,
        ' }) {',
        fields,
        '}',
      ],
    );
  const central = newName.map((name: Value): Piece => ['renameMaker(id: "maker:n0:1", name: ', name, ') { id name }']);
  return roots(
    'mutation',
    fc.oneof(
      { weight: 4, arbitrary: rename },
      { weight: 2, arbitrary: renameByInput },
      { weight: 2, arbitrary: rewrite },
      { weight: 1, arbitrary: central },
    ),
    { minLength: 1, maxLength: 4 },
  );
}
