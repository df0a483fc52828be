import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { TokenProblem } from '../../identity/token-problem.ts';
import { isObject } from '../transport/node-answer.ts';
import type { Asker } from './asker.ts';
import type { IssuerConfiguration } from './issuer-configuration.ts';

const text = z.string().trim().min(1).max(256);
const optionalText = text.nullish().transform((value) => value ?? null);
const one = z.object({
  subject: text,
  organisation: optionalText,
  node: optionalText,
  purpose: z
    .string()
    .max(1024)
    .nullish()
    .transform((value) => value ?? null),
});
const names = z.union([z.string().transform((name) => [name]), z.array(z.string())]);

/** What a token may give: who asks, in the roles that are open to him, in the order of the token. */
export interface Grant extends Omit<Asker, 'role'> {
  readonly roles: readonly string[];
}

/** Reads who asks from the claims of a verified token, as its issuer is configured. Throws a TokenProblem when they do not say it. */
export function readGrant(
  payload: JWTPayload,
  { claims, roles: renamed }: Pick<IssuerConfiguration, 'claims' | 'roles'>,
  known: readonly string[],
): Grant {
  const read = one.safeParse({
    subject: claimAt(payload, claims.subject),
    organisation: claimAt(payload, claims.organisation),
    node: claimAt(payload, claims.node),
    purpose: claimAt(payload, claims.purpose),
  });
  if (!read.success) throw new TokenProblem('TOKEN_CLAIM_INVALID');
  const given = names.safeParse(claimAt(payload, claims.role)).data ?? [];
  const renaming = new Map(Object.entries(renamed));
  const roles = given.map((name) => renaming.get(name) ?? name).filter((name) => known.includes(name));
  if (roles.length === 0) throw new TokenProblem('TOKEN_ROLE_UNKNOWN');
  return { ...read.data, roles };
}

/** The asker in one of his roles: the one chosen, else the first. Throws a TokenProblem when he has not got the one chosen. */
export function inRole({ roles, ...rest }: Grant, chosen: string | undefined): Asker {
  const role = chosen === undefined ? roles[0] : roles.find((name) => name === chosen);
  if (role === undefined) throw new TokenProblem('TOKEN_ROLE_UNKNOWN');
  return { ...rest, role };
}

function claimAt(payload: JWTPayload, path: string): unknown {
  if (Object.hasOwn(payload, path)) return payload[path]; // names such as `https://example.org/role` have dots of their own
  let value: unknown = payload;
  for (const name of path.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}
