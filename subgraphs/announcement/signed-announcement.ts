import { signAnnouncement } from '../../identity/announcement.ts';
import type { SigningKey } from '../../identity/signing-key.ts';

/** Where one node answers, in its own signed word. */
export interface SignedAnnouncement {
  readonly code: string;
  readonly endpoint: string;
  readonly signed: string;
}

/** Signs with each node's own key where it answers. Throws for a node that has none. */
export function signAnnouncements(
  endpoints: ReadonlyMap<string, string>,
  keys: ReadonlyMap<string, SigningKey>,
  replicas: readonly string[],
  now: Date,
): Promise<readonly SignedAnnouncement[]> {
  const statedAt = Math.floor(now.getTime() / 1000);
  return Promise.all(
    [...endpoints].map(async ([code, endpoint]) => {
      const key = keys.get(code);
      if (key === undefined) throw new Error(`Node ${code} has no key to sign its announcement with`);
      return {
        code,
        endpoint,
        signed: await signAnnouncement(
          { code, endpoint, replicas: replicas.map((base) => `${base}/nodes/${code}/graphql`), statedAt },
          key,
        ),
      };
    }),
  );
}
