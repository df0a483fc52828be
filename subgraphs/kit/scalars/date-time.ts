import { GraphQLError, GraphQLScalarType } from 'graphql';
import { isDay } from '../day.ts';

/** Resolves the scalar `DateTime`: RFC 3339 with an offset in, UTC with milliseconds inside and out, so that instants sort as text. */
export const dateTimeScalar = new GraphQLScalarType<string, unknown>({
  name: 'DateTime',
  parseValue: readInstant,
  serialize: (value) => value,
});

const pattern =
  /^(\d{4}-\d{2}-\d{2})[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** An offset can carry an instant out of the years 0000 to 9999, where its text is longer and sorts wrongly. */
const lengthInUtc = '2026-11-22T01:30:00.000Z'.length;

function readInstant(value: unknown): string {
  if (typeof value === 'string') {
    const day = pattern.exec(value)?.[1];
    const instant = day !== undefined && isDay(day) ? new Date(value.toUpperCase()).toISOString() : '';
    if (instant.length === lengthInUtc) return instant;
  }
  throw new GraphQLError(
    `DateTime has to be an instant with an offset such as "2026-11-22T09:30:00+08:00", received ${JSON.stringify(value)}.`,
  );
}
