import type { CatalogEntryRow } from '../../provision/catalog/row.ts';
import type { ResponsibilityListRow } from '../../registry/responsibility-list/row.ts';
import type { ExpectedLine } from '../../responsibility/responsibility-list.ts';
import type { SamplePlatform } from '../platform/platforms.ts';
import { createRandom, type Random } from '../random/random.ts';

/** Platforms whose list is not approved yet: of them coverage is a count, and no percentage. */
const withoutList: readonly string[] = ['150000', '460000', '540000', '640000', '660000', 'moa', 'mot'];

/** The lists of a platform for last year and for this one; none where none is approved. What they expect is near what the catalog holds. */
export function sampleLists(
  { code, name }: Pick<SamplePlatform, 'code' | 'name'>,
  entries: readonly CatalogEntryRow[],
  today: string,
): readonly ResponsibilityListRow[] {
  if (withoutList.includes(code)) return [];
  const year = Number(today.slice(0, 4));
  return [year - 1, year].map((of) => {
    const random = createRandom(`responsibility/${code}/${of}`);
    return {
      id: `${code}/${of}-01-01`,
      version: 1,
      platform: code,
      effectiveFrom: `${of}-01-01`,
      lines: linesOf(entries, of === year ? 1 : 0.8, random),
      document: `【示例】${name}政务数据共享责任清单（${of}年）`,
      idempotencyKey: null,
      inputHash: null,
      pendingSince: null,
      sample: true,
    };
  });
}

/** Some places of the catalog are not named, and a few are expected to hold more than they do. */
function linesOf(entries: readonly CatalogEntryRow[], part: number, random: Random): readonly ExpectedLine[] {
  const places = new Map<string, ExpectedLine>();
  for (const { provider, theme, state } of entries) {
    if (state === 'WITHDRAWN') continue;
    const key = `${provider}/${theme ?? ''}`;
    places.set(key, { provider, theme, expected: (places.get(key)?.expected ?? 0) + 1 });
  }
  return [...places]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, line]) => {
      if (random.chance(0.06)) return [];
      const more = random.chance(0.3) ? random.whole(1, 3) : 0;
      return [{ ...line, expected: Math.max(1, Math.round(line.expected * part)) + more }];
    });
}
