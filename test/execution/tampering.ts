import { isObject, type JsonObject } from '../../gateway/transport/node-answer.ts';
import type { Chance } from './chance.ts';

const wrongValues = [
  null,
  null,
  null,
  7,
  1.5,
  'text',
  true,
  [],
  {},
  [null],
  { __typename: 'Nobody' },
  { __typename: 'Book' },
];

/** Spoils an answer in place, as a subgraph that breaks its own schema would: once in so many values. */
export function tamper(answer: JsonObject, rarity: number, chance: Chance): void {
  if (chance.oneIn(rarity)) throw new Error('The subgraph cannot be reached');
  const { data } = answer;
  const paths: (string | number)[][] = [];
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    if (!isObject(value) && !Array.isArray(value)) return;
    for (const [key, below] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      if (path.length > 0 && chance.oneIn(rarity)) Reflect.set(value, key, wrongValue(below, chance));
      else walk(below, here);
      paths.push(here);
    }
  };
  walk(data, []);
  if (chance.oneIn(rarity / 2)) {
    answer['errors'] = Array.from({ length: 1 + chance.below(2) }, () => ({
      message: chance.oneIn(4) ? '' : 'It is spoilt',
      ...(paths.length === 0 || chance.oneIn(4) ? {} : { path: chance.pick(paths) }),
      ...(chance.oneIn(2)
        ? { extensions: { code: chance.pick(['SPOILT', 'INVALID_GRAPHQL']), hint: { deep: [1] } } }
        : {}),
    }));
  }
  if (chance.oneIn(rarity * 2)) answer['data'] = null;
}

/** Of the same kind, for the most part: lists stay lists. */
function wrongValue(value: unknown, chance: Chance): unknown {
  if (Array.isArray(value)) return chance.oneIn(2) ? null : value.slice(1);
  if (isObject(value))
    return chance.oneIn(2) ? null : { ...value, __typename: chance.pick(['Nobody', 'Book', 'Person', 'Item']) };
  return chance.pick(wrongValues);
}
