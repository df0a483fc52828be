import { GraphQLError, GraphQLScalarType } from 'graphql';
import { isDay } from '../day.ts';
import { dateTimeScalar } from './date-time.ts';

/** Resolves the scalar `Moment`: an instant, or a day, which stands for its end in Asia/Shanghai. Inside it is an instant in UTC. */
export const momentScalar = new GraphQLScalarType<string, unknown>({
  name: 'Moment',
  parseValue: readMoment,
  serialize: (value) => value,
});

function readMoment(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return new Date(`${value}T23:59:59.999+08:00`).toISOString();
  try {
    return dateTimeScalar.parseValue(value);
  } catch {
    throw new GraphQLError(
      `Moment has to be a day such as "2026-11-22" or an instant such as "2026-11-22T09:30:00+08:00", received ${JSON.stringify(value)}.`,
    );
  }
}
