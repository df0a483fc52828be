import type { Clock } from '../../schema/generated/resolvers.ts';
import { explain } from './explain.ts';
import type { ClockReading } from './read-clock.ts';

/** A clock as the schema shows it. */
export function clockAnswer(clock: ClockReading): Clock {
  const { rule, ...reading } = clock;
  const { en, zh } = explain(clock);
  return {
    ...reading,
    stage: rule.stage,
    rule: rule.id,
    article: rule.article,
    explanation: en,
    explanationZh: zh,
  };
}
