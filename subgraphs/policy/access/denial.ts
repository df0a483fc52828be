import { GraphQLError } from 'graphql';
import type { Role } from '../../../schema/roles.ts';
import type { Advice } from '../rule.ts';

/** Why something is not answered: FORBIDDEN to this role, UNAUTHENTICATED where signing in would help, MASKED for this one value. */
export type DenialCode = 'FORBIDDEN' | 'UNAUTHENTICATED' | 'MASKED';

/**
 * A denial that a person can act on. It is made of the table and of who asks, never of a row: it says the same
 * whether what was asked for is there or not.
 */
export function denial(
  code: DenialCode,
  rule: string,
  { message, messageZh }: { readonly message: string; readonly messageZh: string },
  { nextStep, nextStepZh }: Advice,
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, rule, messageZh, nextStep, nextStepZh } });
}

/** Somebody who has not signed in may do better by it; anybody else has the wrong role or stands in the wrong place. */
export const codeFor = (role: Role): DenialCode => (role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
