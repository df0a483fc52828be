import { readFileSync } from 'node:fs';
import { gatewayKeyFile } from '../../gateway/identity/gateway-keys.ts';
import { signNodeToken } from '../../identity/node-token.ts';
import { privateJwk, signingKey } from '../../identity/signing-key.ts';
import { type Answer, ask as askWithToken } from '../../subgraphs/fixture/ask.ts';
import { type SignedIn, signIn } from './sign-in.ts';

/** Data folder of the system under test: its gateway's key signs what nodes are asked with. */
let dataFolder: string | undefined;

export function askSystemIn(folder: string): void {
  dataFolder = folder;
}

/** Asks a gateway or a node as somebody who may: for tests that are not about who may what. */
export async function ask<Data = unknown>(
  endpoint: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  asker: SignedIn = whoMay(query, variables),
): Promise<Answer<Data>> {
  const token = asker.role === 'PUBLIC' ? undefined : await tokenFor(endpoint, asker);
  return askWithToken<Data>(endpoint, query, variables, token);
}

const tokens = new Map<string, { readonly token: string; readonly until: number }>();
const lifeSeconds = 30;

/** A token of the gateway's development issuer, or one such as the gateway gives to a node. */
export async function tokenFor(endpoint: string, asker: SignedIn): Promise<string> {
  const key = `${endpoint} ${JSON.stringify(asker)}`;
  const known = tokens.get(key);
  if (known !== undefined && Date.now() < known.until) return known.token;
  const node = /\/nodes\/([^/]+)\/graphql$/.exec(endpoint)?.[1];
  const token = node === undefined ? await signIn(new URL(endpoint).origin, asker) : await nodeToken(node, asker);
  tokens.set(key, { token, until: Date.now() + (lifeSeconds * 1000) / 2 });
  return token;
}

async function nodeToken(node: string, asker: SignedIn): Promise<string> {
  if (dataFolder === undefined) throw new Error('No system is started, whose key could sign');
  const ring = JSON.parse(readFileSync(gatewayKeyFile(dataFolder), 'utf8')) as { readonly keys: readonly unknown[] };
  const subject = {
    subject: asker.subject ?? `test-${asker.role}`,
    role: asker.role,
    organisation: asker.organisation ?? null,
    node: asker.node ?? null,
    purpose: null,
    traceId: null,
  };
  const issuedAt = Math.floor(Date.now() / 1000);
  return signNodeToken(signingKey(privateJwk.parse(ring.keys.at(-1))), subject, node, { issuedAt, lifeSeconds });
}

/** The sharing office of whoever applies, the centre's operator for a registration, and for everything else an auditor. */
function whoMay(query: string, variables: Readonly<Record<string, unknown>>): SignedIn {
  if (query.includes('submitSharingRequest')) {
    const [input] = Object.values(variables) as readonly {
      readonly requester: string;
      readonly requesterNode: string;
    }[];
    if (input === undefined) throw new Error('A submission takes its input from a variable');
    return { role: 'SHARING_OFFICE', organisation: input.requester.trim(), node: input.requesterNode.trim() };
  }
  return query.includes('registerPlatform') ? { role: 'NODE_OPERATOR', node: '100000' } : { role: 'AUDITOR' };
}
