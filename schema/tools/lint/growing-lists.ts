import { getNamedType, getNullableType, isListType } from 'graphql';
import { isConnection, isEntity } from './entity.ts';
import type { Rule } from './fault.ts';

const pageArguments = ['first', 'after', 'last', 'before'] as const;

/** A list of rows grows with its rows, so it comes in pages. */
export const growingLists: Rule = function* ({ name, rootFields, innerFields }) {
  for (const { field, coordinate } of [...rootFields, ...innerFields]) {
    const target = getNamedType(field.type);
    if (isListType(getNullableType(field.type)) && isEntity(target)) {
      yield {
        contract: name,
        coordinate,
        problem: `is a plain list of ${target.name}, which grows with the rows there are.`,
        remedy: `Return a ${target.name}Connection and take first, after, last and before.`,
      };
    }
    const missing = pageArguments.filter((argument) => !field.args.some((one) => one.name === argument));
    if (isConnection(target) && missing.length > 0) {
      yield {
        contract: name,
        coordinate,
        problem: `returns a page of a connection and cannot be paged: ${missing.join(', ')} missing.`,
        remedy: 'Add the arguments first: Int, after: String, last: Int, before: String.',
      };
    }
  }
};
