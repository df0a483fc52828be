import { readAnnouncement } from '../../../identity/announcement.ts';
import type { AnnounceNodeInput, AnnounceNodePayload, Problem } from '../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { changePlatform } from './change-platform.ts';
import { announcement as announcing } from './procedures.ts';
import type { PlatformRow } from './row.ts';
import { checkAnnouncement, keyMissing, keyWrong, outdated } from './rules/announcement.ts';
import { checkEndpoint } from './rules/endpoint.ts';

/**
 * Notes where a registered platform's node answers, when the node itself says so: nobody else can send its callers elsewhere.
 * Saying again what is known changes nothing.
 */
export async function announceNode(
  context: NodeContext,
  { code, endpoint, signed }: AnnounceNodeInput,
): Promise<AnnounceNodePayload> {
  const malformed = checkEndpoint(endpoint);
  if (malformed.length > 0) return { problems: malformed };
  const announcement = await readAnnouncement(signed);
  const problems = [
    ...checkAnnouncement(announcement, { code, endpoint }, context.now),
    ...(announcement?.replicas ?? []).flatMap(checkEndpoint),
  ];
  if (announcement === undefined || problems.length > 0) return { problems };
  const { publicKey, statedAt, replicas } = announcement;
  let refusal: Problem | undefined;
  const { outcome } = await changePlatform(context, code, {
    procedure: announcing,
    change: (known) => {
      refusal = refuse(known, publicKey, statedAt, endpoint, context.trustsFirstKey);
      const sameReplicas = (known.replicas ?? []).join() === replicas.join();
      const unchanged = known.endpoint === endpoint && known.publicKey === publicKey && sameReplicas;
      return refusal !== undefined || unchanged
        ? known
        : { ...known, endpoint, replicas, publicKey, announcedAt: statedAt };
    },
  });
  if (outcome === 'unknown') return { problems: [notRegistered(code)] };
  return { problems: refusal === undefined ? [] : [refusal] };
}

function refuse(
  known: PlatformRow,
  publicKey: string,
  statedAt: number,
  endpoint: string,
  trustsFirstKey: boolean,
): Problem | undefined {
  if (known.publicKey == null) return trustsFirstKey ? undefined : keyMissing(known.id, publicKey);
  if (known.publicKey !== publicKey) return keyWrong(known.id);
  // A copy of what the node said before it moved does not move it back.
  return known.endpoint !== endpoint && statedAt < (known.announcedAt ?? 0) ? outdated : undefined;
}

const notRegistered = (code: string): Problem => ({
  code: 'NOT_FOUND',
  field: 'code',
  message: `Platform ${code} is not registered.`,
  messageZh: `平台${code}未登记。`,
  rule: null,
  nextStep: 'Register the platform first (registerPlatform).',
});
