import type { Logger } from 'pino';
import { dayInShanghai } from '../kit/day.ts';

/** Does the work of each new day in Asia/Shanghai, once it has begun; again after a pause where it failed. The day of the start is taken as done. */
export function followDays(
  now: () => Date,
  pauseMs: number,
  logger: Pick<Logger, 'error'>,
  work: (day: string) => Promise<void>,
): { stop(): Promise<void> } {
  let done = dayInShanghai(now());
  let stopped = false;
  let round: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout;

  const look = async (): Promise<void> => {
    const day = dayInShanghai(now());
    if (day === done) return;
    try {
      await work(day);
      done = day;
    } catch (error) {
      logger.error({ day, err: error }, "the day's work failed, and is tried again");
    }
  };
  const again = (): void => {
    timer = setTimeout(() => {
      round = look().finally(() => {
        if (!stopped) again();
      });
    }, pauseMs);
    timer.unref();
  };

  again();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
