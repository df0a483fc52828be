import type { Logger } from 'pino';
import { sendAnnouncement } from './send-announcement.ts';

export interface AnnouncementOptions {
  /** Where the registry answers. */
  readonly registry: string;
  /** By the code of the platform: where its node answers. */
  readonly endpoints: ReadonlyMap<string, string>;
  readonly logger: Logger;
}

export interface Announcement {
  stop(): void;
}

const firstPause = 100;
const longestPause = 1_000;
/** Said again this often, so that a registry that was restored from an older copy learns it anew. */
const repetition = 30_000;

/** Tells the registry where nodes answer, and again until it knows each of them: it may not be up yet, a platform may not be registered yet. */
export function announceNodes({ registry, endpoints, logger }: AnnouncementOptions): Announcement {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let pause = firstPause;
  let pending: ReadonlyMap<string, string> = endpoints;

  const announce = async (): Promise<void> => {
    pending = await sendAnnouncement(registry, pending, stopping.signal).catch((error: unknown) => {
      logger.debug({ registry, err: error }, 'the registry does not answer yet');
      return pending;
    });
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
