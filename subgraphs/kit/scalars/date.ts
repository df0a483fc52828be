import { GraphQLError, GraphQLScalarType } from 'graphql';
import { isDay } from '../day.ts';

/** Resolves the scalar `Date`: text `YYYY-MM-DD` of a day that exists. */
export const dateScalar = new GraphQLScalarType<string, unknown>({
  name: 'Date',
  parseValue: readDate,
  serialize: (value) => value,
});

function readDate(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError(
    `Date has to be a day of the calendar such as "2026-11-22", received ${JSON.stringify(value)}.`,
  );
}
