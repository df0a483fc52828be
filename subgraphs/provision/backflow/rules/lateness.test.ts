import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLate, lateAfter } from './lateness.ts';

const day = fc.constantFrom('2025-12-31', '2026-01-01', '2026-01-02', '2026-01-31', '2026-02-01');

test('a delivery is late when it was sent after its due day, or is unsent and its due day is past', () => {
  fc.assert(
    fc.property(day, fc.option(day), day, (dueOn, sentOn, today) => {
      // Nothing is sent in the future.
      fc.pre(sentOn === null || sentOn <= today);
      const late = sentOn === null ? dueOn < today : sentOn > dueOn;
      expect(isLate({ lateAfter: lateAfter(dueOn, sentOn) }, today)).toBe(late);
    }),
  );
});
