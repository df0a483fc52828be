import { useEffect, useRef, useState } from 'react';
import { ask } from '../graph/ask.ts';
import { identityHeaders, type Session } from '../identity/session.ts';
import { overviewOf, platformsByCode } from './overview.ts';
import { lastSnapshot, type Reading } from './reading.ts';
import { repeatWhileVisible } from './repeat-while-visible.ts';
import { type RegisteredPlatform, readStatusAnswer } from './status-answer.ts';
import { statusQuery } from './status-query.ts';

const interval = 5_000;
const deadline = 15_000;

/** Follows the status of all platforms while the page is visible and not paused. */
export function useReading(paused: boolean, session: Session): Reading {
  const [reading, setReading] = useState<Reading>({ phase: 'loading' });
  const known = useRef<Map<string, RegisteredPlatform>>(new Map());

  useEffect(() => {
    if (paused || session.phase === 'opening') return;
    return repeatWhileVisible(document, interval, async (stopped) => {
      const reply = await ask(
        { query: statusQuery },
        identityHeaders(session),
        AbortSignal.any([stopped, AbortSignal.timeout(deadline)]),
      );
      if (stopped.aborted) return;
      if (reply.kind === 'failed') {
        setReading((before) => ({
          phase: 'failed',
          reason: 'UNREACHABLE',
          detail: reply.detail,
          last: lastSnapshot(before),
        }));
        return;
      }
      const read = readStatusAnswer(reply.body);
      if (!read.ok) {
        setReading((before) => ({
          phase: 'failed',
          reason: 'UNUSABLE',
          detail: read.detail,
          last: lastSnapshot(before),
        }));
        return;
      }
      const overview = overviewOf(read.answer, known.current);
      for (const [code, platform] of platformsByCode(read.answer)) known.current.set(code, platform);
      setReading({ phase: 'answered', latest: { overview, checkedAt: new Date() } });
    });
  }, [paused, session]);

  return reading;
}
