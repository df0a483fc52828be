import { GraphQLError, GraphQLScalarType } from 'graphql';

/** Resolves the scalar `BigInt`: a string of decimal digits, so that no digit is lost on the way. */
export const bigIntScalar = new GraphQLScalarType<string, string>({
  name: 'BigInt',
  parseValue: readDigits,
  serialize: (value) => readDigits(typeof value === 'number' || typeof value === 'bigint' ? String(value) : value),
});

function readDigits(value: unknown): string {
  if (typeof value === 'string' && /^-?\d{1,38}$/.test(value)) return value;
  throw new GraphQLError(
    `BigInt has to be a string of decimal digits such as "3000000000", received ${JSON.stringify(value)}.`,
  );
}
