import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchVariables } from './search-state.ts';

const addressed = (parameters: Readonly<Record<string, string>>) => ({
  text: (name: string) => parameters[name] ?? null,
  list: (name: string) => (parameters[name] ?? '').split(',').filter((one) => one !== ''),
});

test('an address without a word asks for the first page of everything, newest first', () => {
  expect(searchVariables(addressed({}))).toEqual({
    search: null,
    filter: null,
    platforms: null,
    orderBy: 'UPDATED_AT_DESC',
    first: 20,
    after: null,
  });
});

test('platforms narrow who is asked, the other facets which rows', () => {
  const { filter, platforms, search } = searchVariables(
    addressed({ q: '医师', platforms: '310000,nhc', sharingClasses: 'CONDITIONAL', themes: '201,202' }),
  );
  expect({ filter, platforms, search }).toEqual({
    search: '医师',
    platforms: ['310000', 'nhc'],
    filter: { sharingClasses: ['CONDITIONAL'], themes: ['201', '202'] },
  });
});

test('a cursor asks for the page before or after it, never both', () => {
  fc.assert(
    fc.property(fc.option(fc.string({ minLength: 1 })), fc.option(fc.string({ minLength: 1 })), (after, before) => {
      const asked = searchVariables({
        ...addressed({}),
        text: (name) => (name === 'after' ? after : name === 'before' ? before : null),
      });
      expect('first' in asked).not.toBe('last' in asked);
      expect(asked.before ?? null).toBe(before);
      if (before === null) expect(asked.after ?? null).toBe(after);
    }),
  );
});

test('an order that there is not is the usual one', () => {
  expect(searchVariables(addressed({ order: 'RANDOM' })).orderBy).toBe('UPDATED_AT_DESC');
});
