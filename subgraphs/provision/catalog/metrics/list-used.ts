import type { ListUsed } from '../../../../schema/generated/resolvers.ts';
import type { ListKnowledge } from '../../../responsibility/known-lists.ts';

const freshFor = 10 * 60 * 1000;

/** What a platform says of the list that its expectations are taken from. `now` is the instant of the question. */
export function listUsed(platform: string, knowledge: ListKnowledge, now: string): ListUsed {
  const checkedAt = knowledge.standing === 'UNKNOWN' ? null : knowledge.checkedAt;
  return {
    platform,
    standing: knowledge.standing,
    effectiveFrom: knowledge.standing === 'IN_FORCE' ? knowledge.list.effectiveFrom : null,
    checkedAt,
    stale: checkedAt === null || Date.parse(now) - Date.parse(checkedAt) > freshFor,
  };
}
