import { matches } from '../../policy/access/matches.ts';
import { relationFilter } from '../../policy/access/relation-filter.ts';
import type { Relation } from '../../policy/rule.ts';
import type { Row } from '../../store/port.ts';
import type { Caller } from '../caller.ts';
import type { Place, SideOf } from './life-cycle.ts';

/** A side told in the policy's own words: a store can then look for the rows on it, and not only be asked about one. */
export const sideOf = <R extends Row>(relation: Relation): SideOf<R> => ({
  means: relation.means,
  relation,
  holds(row, caller, place) {
    const filter = relationFilter(relation, askingAt(caller, place));
    return filter !== undefined && matches(filter, row);
  },
});

/** The caller at the platform that owns the row, as relations ask about it. */
const askingAt = (caller: Caller, { node, hierarchy }: Place) => ({ caller, platform: node, hierarchy });
