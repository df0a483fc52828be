import type { CatalogEntryRow, SharingModeCode } from '../../provision/catalog/row.ts';
import type { Random } from '../random/random.ts';
import { drawGround } from './not-shared-grounds.ts';

type Format = NonNullable<CatalogEntryRow['format']>;

/** Everything about an entry that says who may have it, and how. */
export type SharingTerms = Pick<
  CatalogEntryRow,
  'sharingClass' | 'sharingMode' | 'useConditions' | 'notShared' | 'openAttribute'
>;

/** A file-format resource cannot offer a database mode: files are never exchanged in bulk between databases. */
const modes: Readonly<Record<Format, readonly (readonly [SharingModeCode, number])[]>> = {
  DATABASE: [
    ['API', 6],
    ['BATCH', 4],
  ],
  STRUCTURED: [
    ['API', 8],
    ['FILE', 2],
  ],
  GEOSPATIAL: [
    ['API', 5],
    ['FILE', 5],
  ],
  SPREADSHEET: [
    ['FILE', 9],
    ['OTHER', 1],
  ],
  DOCUMENT: [
    ['FILE', 9],
    ['OTHER', 1],
  ],
  IMAGE: [
    ['FILE', 8],
    ['OTHER', 2],
  ],
  MULTIMEDIA: [
    ['FILE', 7],
    ['OTHER', 3],
  ],
};

const scopes = [
  '省级以上政务部门',
  '县级以上政务部门',
  '承担相关行政许可职责的政务部门',
  '社会救助和公共服务主管部门',
  '市场监管、税务、人力资源社会保障等部门',
  '政务服务管理部门及各级政务服务中心',
  '本系统各级部门及数据提供方书面同意的部门',
];

const purposes = [
  '用于行政许可和公共服务事项办理中的信息核验',
  '用于社会救助、社会保障资格审核',
  '用于事中事后监管和风险预警',
  '用于宏观决策分析，不得用于对个人作出决定',
  '用于“高效办成一件事”的材料免交',
  '用于信用监管和联合奖惩',
  '用于应急处置，使用结束后按要求销毁',
];

export function drawTerms(work: string, format: Format, personal: boolean, random: Random): SharingTerms {
  const sharingMode = random.weighted(modes[format]);
  const sharingClass = personal
    ? random.weighted([['CONDITIONAL', 76] as const, ['UNCONDITIONAL', 9] as const, ['NOT_SHARED', 15] as const])
    : random.weighted([['CONDITIONAL', 38] as const, ['UNCONDITIONAL', 56] as const, ['NOT_SHARED', 6] as const]);
  const useConditions =
    sharingClass === 'CONDITIONAL' ? { scope: random.pick(scopes), purpose: random.pick(purposes) } : null;
  const notShared = sharingClass === 'NOT_SHARED' ? drawGround(work, random) : null;
  return {
    sharingClass,
    sharingMode,
    useConditions,
    notShared,
    openAttribute: drawOpening(sharingClass, personal, random),
  };
}

/** Opening to society is a separate exit: what holds personal information, or is not shared, does not take it. */
function drawOpening(
  sharingClass: NonNullable<CatalogEntryRow['sharingClass']>,
  personal: boolean,
  random: Random,
): NonNullable<CatalogEntryRow['openAttribute']> {
  if (personal || sharingClass === 'NOT_SHARED') return 'NOT_OPEN';
  if (sharingClass === 'CONDITIONAL') return random.chance(0.3) ? 'CONDITIONALLY_OPEN' : 'NOT_OPEN';
  return random.weighted([
    ['OPEN', 5],
    ['CONDITIONALLY_OPEN', 3],
    ['NOT_OPEN', 2],
  ]);
}
