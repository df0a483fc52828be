import type { Role } from '../../schema/roles.ts';

/** Whom a test asks as. */
export interface SignedIn {
  readonly role: Role;
  readonly subject?: string;
  readonly node?: string;
  readonly organisation?: string;
  readonly purpose?: string;
}

/** A token of the development issuer of a gateway. */
export async function signIn(gatewayUrl: string, asker: SignedIn): Promise<string> {
  const response = await fetch(`${gatewayUrl}/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ subject: `test-${asker.role}`, ...asker }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`No token for ${asker.role}: ${response.status} ${text}`);
  return (JSON.parse(text) as { readonly token: string }).token;
}
