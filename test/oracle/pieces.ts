import fc from 'fast-check';
import type { JsonObject } from '../../gateway/transport/node-answer.ts';
import type { Operation } from './toy-graph.ts';

/** One argument or condition: written into the text, or given as a variable. */
export interface Value {
  readonly type: string;
  readonly value: unknown;
  readonly asVariable: boolean;
}

/** A selection that is named, and spread where it stands. */
interface Named {
  readonly on: string;
  readonly body: Piece;
}

/** Text with places for values and fragments, filled when the whole operation is put together. */
export type Piece = string | Value | Named | readonly Piece[];

export const value = (type: string, values: fc.Arbitrary<unknown>): fc.Arbitrary<Value> =>
  fc.record({ type: fc.constant(type), value: values, asVariable: fc.boolean() });

/**
 * Conditions come by variable alone, and one field of each selection has none: where conditions leave nothing to be asked of a field,
 * Apollo's planner makes no fetch and its gateway answers null, with or without our data source.
 */
const condition: fc.Arbitrary<Piece> = fc
  .tuple(fc.constantFrom('include', 'skip'), fc.boolean())
  .map(([directive, when]): Piece => [` @${directive}(if: `, { type: 'Boolean!', value: when, asVariable: true }, ')']);

/** A condition, or more often none. */
export const perhaps: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Piece>('') },
  { weight: 1, arbitrary: condition },
);

/** Some of these pieces, in any order. */
export const some = (pieces: readonly fc.Arbitrary<Piece>[], minLength = 1): fc.Arbitrary<Piece> =>
  fc
    .uniqueArray(fc.nat(pieces.length - 1), { minLength, maxLength: pieces.length })
    .chain((chosen) => fc.tuple(...chosen.map((index) => pieces[index] ?? fc.constant(''))))
    .map((parts) => parts.flatMap((part) => [' ', part]));

export const text = (...pieces: string[]) => pieces.map((piece) => fc.constant<Piece>(piece));

/** `head { … }` */
export const below = (head: string, fields: fc.Arbitrary<Piece>): fc.Arbitrary<Piece> =>
  fields.map((one): Piece => [head, ' {', one, '}']);

/** `head @include(if: $v) { … }`, or without the condition. */
export const perhapsBelow = (head: string, fields: fc.Arbitrary<Piece>): fc.Arbitrary<Piece> =>
  fc.tuple(perhaps, fields).map(([when, one]): Piece => [head, when, ' {', one, '}']);

/** The selection inside a fragment on a type: inline or named, under a condition or not. */
export const inFragment = (on: string, fields: fc.Arbitrary<Piece>): fc.Arbitrary<Piece> =>
  fc
    .tuple(fc.boolean(), perhaps, fields)
    .map(([named, when, body]): Piece => (named ? [{ on, body }, when] : [`... on ${on}`, when, ' {', body, '}']));

/** Puts the text together, and gathers variables and fragments. */
export function assemble(kind: 'query' | 'mutation', body: Piece): Operation {
  const variables: JsonObject = {};
  const definitions: string[] = [];
  const fragments: string[] = [];
  const print = (piece: Piece): string => {
    if (typeof piece === 'string') return piece;
    if ('on' in piece) {
      const name = `F${fragments.length}`;
      const place = fragments.push('') - 1;
      fragments[place] = ` fragment ${name} on ${piece.on} {${print(piece.body)} }`;
      return `...${name}`;
    }
    if ('type' in piece) {
      if (!piece.asVariable) return literal(piece.value);
      const name = `v${definitions.length}`;
      definitions.push(`$${name}: ${piece.type}`);
      variables[name] = JSON.parse(JSON.stringify(piece.value));
      return `$${name}`;
    }
    return piece.map(print).join('');
  };
  const fields = print(body);
  const head = definitions.length === 0 ? kind : `${kind}(${definitions.join(', ')})`;
  return { query: `${head} {${fields} }${fragments.join('')}`, variables };
}

/** An enum value in a literal. */
export class EnumName {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  toJSON(): string {
    return this.name;
  }
}

function literal(given: unknown): string {
  if (given instanceof EnumName) return given.name;
  if (Array.isArray(given)) return `[${given.map(literal).join(', ')}]`;
  if (typeof given !== 'object' || given === null) return JSON.stringify(given);
  return `{${Object.entries(given)
    .map(([key, inner]) => `${key}: ${literal(inner)}`)
    .join(', ')}}`;
}
