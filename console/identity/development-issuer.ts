import type { Persona } from './session.ts';

const publicRole = 'PUBLIC';

/** The roles that the development issuer of this gateway gives; null where there is none, as in production. */
export async function readRoles(signal: AbortSignal): Promise<readonly string[] | null> {
  const response = await fetch('./dev/roles', { signal });
  if (!response.ok || !(response.headers.get('content-type') ?? '').includes('json')) return null;
  const body: unknown = await response.json();
  if (typeof body !== 'object' || body === null || !('roles' in body) || !Array.isArray(body.roles)) return null;
  return body.roles.filter((role): role is string => typeof role === 'string');
}

export type IssuedToken = { readonly token: string | null } | { readonly failure: string };

/** A token for a persona; null for the public, who has none. Never throws. */
export async function requestToken({ role, node, organisation }: Persona, signal: AbortSignal): Promise<IssuedToken> {
  if (role === publicRole) return { token: null };
  const body = {
    subject: `console-${role.toLowerCase()}`,
    role,
    node: node || null,
    organisation: organisation || null,
  };
  try {
    const response = await fetch('./dev/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal,
    });
    const answer: unknown = await response.json();
    if (typeof answer === 'object' && answer !== null && 'token' in answer && typeof answer.token === 'string') {
      return { token: answer.token };
    }
    return { failure: `HTTP ${response.status}` };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
