import { byCodePoint } from '../../kit/code-point-order.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import type { Filter, Page, PageQuery } from '../../store/port.ts';
import type { DutyKind, OwnDuties } from './duty-kind.ts';
import type { DutyRow } from './duty-row.ts';

/** The caller's duties of every kind at this node, as one list: by the day on which they are due, then by id. */
export class GatheredDuties {
  readonly #own: ReadonlyMap<string, OwnDuties>;

  constructor(kinds: readonly DutyKind[], context: NodeContext, narrower: (dueField: string) => Filter) {
    this.#own = new Map(
      kinds.flatMap((kind): [string, OwnDuties][] => {
        const own = kind.of(context, narrower);
        return own === undefined ? [] : [[kind.type, own]];
      }),
    );
  }

  /** Each kind gives a page of its own, since it may hold all of the page asked for. */
  async page({ limit, from, after, before }: PageQuery): Promise<Page<DutyRow>> {
    const place = { ...(after === undefined ? {} : { after }), ...(before === undefined ? {} : { before }) };
    const pages = await Promise.all([...this.#own.values()].map((own) => own.page({ limit, from, ...place })));
    const rows = pages.flatMap((page) => page.rows).sort(byDueDayAndId);
    const hasMore = rows.length > limit || pages.some((page) => page.hasMore);
    return { rows: from === 'first' ? rows.slice(0, limit) : rows.slice(Math.max(0, rows.length - limit)), hasMore };
  }

  async count(): Promise<number> {
    const counts = await Promise.all([...this.#own.values()].map((own) => own.count()));
    return counts.reduce((total, count) => total + count, 0);
  }

  /** By type; types of which there is none are left out. */
  async counts(today: string): Promise<readonly { type: string; count: number; overdue: number }[]> {
    const counted = await Promise.all(
      [...this.#own].map(async ([type, own]) => {
        const [count, overdue] = await Promise.all([own.count(), own.count(today)]);
        return { type, count, overdue };
      }),
    );
    return counted.filter(({ count }) => count > 0).sort((one, other) => byCodePoint(one.type, other.type));
  }
}

/** As the store orders them. */
const byDueDayAndId = (one: DutyRow, other: DutyRow): number =>
  byCodePoint(one.dueOn, other.dueOn) || byCodePoint(one.id, other.id);
