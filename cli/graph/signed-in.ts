import { z } from 'zod';
import type { Role } from '../../schema/roles.ts';
import type { Settings } from '../platform/settings.ts';
import type { Graph } from './ask.ts';

const shape = z.object({ token: z.string() });

/**
 * The gateway's graph, asked as the one whose token is in SHUTONG_TOKEN. Without it, where the gateway has a development issuer,
 * as somebody of the platform, the centre's when none is named, with the role that the command needs; where it has none, as the public, who is then told what is missing.
 */
export async function signedIn({ token, gateway }: Settings, role: Role, node = '100000'): Promise<Graph> {
  return { url: `${gateway}/graphql`, token: token ?? (await developmentToken(gateway, role, node)) };
}

async function developmentToken(gateway: string, role: Role, node: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${gateway}/dev/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ subject: 'operator', role, node }),
      signal: AbortSignal.timeout(10_000),
    });
    const answer = shape.safeParse(await response.json());
    return answer.success ? answer.data.token : undefined;
  } catch {
    return undefined;
  }
}
