import { TokenProblem } from './token-problem.ts';

/** Characters of a token. What a directory of groups puts into one is cut off long before. */
const mostCharacters = 8192;

/** The token of an `Authorization` header; undefined without one. Throws a TokenProblem for anything else than one bearer token. */
export function bearerToken(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const token = /^Bearer +([\w.~+/=-]+)$/i.exec(header)?.[1];
  if (token === undefined || token.length > mostCharacters) throw new TokenProblem('TOKEN_MALFORMED');
  return token;
}
