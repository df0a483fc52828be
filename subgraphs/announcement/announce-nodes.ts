import type { Logger } from 'pino';
import type { SigningKey } from '../../identity/signing-key.ts';
import { sendAnnouncement } from './send-announcement.ts';
import { signAnnouncements } from './signed-announcement.ts';

export interface AnnouncementOptions {
  /** Where the registry answers. */
  readonly registry: string;
  /** By the code of the platform: where its node answers. */
  readonly endpoints: ReadonlyMap<string, string>;
  /** By the code of the platform: the key pair of its node. */
  readonly keys: ReadonlyMap<string, SigningKey>;
  /** Addresses of other hosts that answer reads for the same nodes from the same stores. */
  readonly replicas?: readonly string[];
  readonly now: () => Date;
  readonly logger: Logger;
}

export interface Announcement {
  stop(): void;
}

/** The code of what TLS found wrong; undefined for every other failure. */
function tlsFailureIn(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return /CERT|_SSL_|_TLS_|SIGNATURE|VERIFY/.test(code) ? code : undefined;
}

const firstPause = 100;
const longestPause = 1_000;
/** Said again this often, so that a registry that was restored from an older copy learns it anew. */
const repetition = 30_000;

/** Tells the registry where nodes answer, and again until it knows each of them: it may not be up yet, a platform may not be registered yet. */
export function announceNodes({
  registry,
  endpoints,
  keys,
  replicas = [],
  now,
  logger,
}: AnnouncementOptions): Announcement {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let pause = firstPause;
  let pending: ReadonlyMap<string, string> = endpoints;

  const announce = async (): Promise<void> => {
    try {
      const announcements = await signAnnouncements(pending, keys, replicas, now());
      const refused = await sendAnnouncement(registry, announcements, stopping.signal);
      complain(refused);
      pending = new Map([...endpoints].filter(([code]) => refused.has(code)));
    } catch (error) {
      logger.debug({ registry, err: error }, 'the registry does not answer yet');
      complainOfTls(tlsFailureIn(error));
    }
    if (stopping.signal.aborted) return;
    if (pending.size > 0) {
      again(pause);
      pause = Math.min(2 * pause, longestPause);
    } else {
      pending = endpoints;
      pause = firstPause;
      again(repetition);
    }
  };
  /** Says once why a node is not taken; that it is not registered yet is no reason to worry. */
  const complained = new Set<string>();
  const complain = (refused: Awaited<ReturnType<typeof sendAnnouncement>>): void => {
    for (const [node, problems] of refused) {
      for (const { code, message } of problems) {
        if (code === 'NOT_FOUND' || complained.has(`${node} ${code}`)) continue;
        complained.add(`${node} ${code}`);
        logger.warn({ node, code }, `the registry does not take the announcement: ${message}`);
      }
    }
  };
  /** A registry that is not up yet comes up; a certificate that is not believed stays so. */
  const complainOfTls = (code: string | undefined): void => {
    if (code === undefined || complained.has(code)) return;
    complained.add(code);
    logger.warn(
      { registry, code },
      'the registry is not believed over TLS: compare authority.pem of both sides, and the names and dates of its certificate',
    );
  };
  const again = (milliseconds: number): void => {
    timer = setTimeout(() => void announce(), milliseconds);
    timer.unref();
  };

  if (endpoints.size > 0) void announce();
  return {
    stop() {
      stopping.abort();
      clearTimeout(timer);
    },
  };
}
