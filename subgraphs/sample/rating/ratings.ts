import type { RatingRow } from '../../provision/rating/row.ts';
import type { SharingRequestRow } from '../../provision/sharing-request/row.ts';
import { createRandom } from '../random/random.ts';

const comments = [
  '数据完整，更新及时',
  '个别字段缺失较多',
  '更新晚于标明的频率',
  '少量记录与实际不符，已提出校核',
  '接口稳定，满足业务需要',
];

/** Of the departments that were given data of this platform, half have rated it. */
export function sampleRatings(platform: string, requests: readonly SharingRequestRow[]): readonly RatingRow[] {
  const rows = new Map<string, RatingRow>();
  for (const { entry, requester, activeAt } of requests) {
    const id = `rat:${platform}:${entry.split(':')[2]}-${requester}`;
    const random = createRandom(id);
    if (activeAt === null || !random.chance(0.5)) continue;
    rows.set(id, {
      id,
      version: 1,
      entry,
      organisation: requester,
      completeness: random.whole(2, 5),
      timeliness: random.whole(1, 5),
      accuracy: random.whole(3, 5),
      comment: random.chance(0.4) ? random.pick(comments) : null,
      createdAt: activeAt,
      updatedAt: activeAt,
      idempotencyKey: null,
      inputHash: null,
      pendingSince: null,
      sample: true,
    });
  }
  return [...rows.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}
