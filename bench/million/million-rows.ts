import { catalogEntryRow } from '../../subgraphs/fixture/rows.ts';
import type { CatalogEntryRow } from '../../subgraphs/provision/catalog/row.ts';

const places = [
  '上海市',
  '浦东新区',
  '徐汇区',
  '黄浦区',
  '静安区',
  '长宁区',
  '普陀区',
  '虹口区',
  '杨浦区',
  '闵行区',
  '宝山区',
  '嘉定区',
];
const subjects = [
  '企业',
  '个体工商户',
  '医师',
  '护士',
  '药品',
  '食品',
  '房屋',
  '车辆',
  '船舶',
  '学校',
  '社会组织',
  '养老机构',
  '居民',
  '残疾人',
  '农作物',
  '工程',
];
const matters = ['登记', '许可', '处罚', '检查', '备案', '执业注册', '资格', '统计', '信用', '补贴'];
const states = ['PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'DRAFT', 'WITHDRAWN'] as const;
const classes = ['UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED'] as const;
const modes = ['API', 'BATCH', 'FILE'] as const;

const pick = <Value>(values: readonly [Value, ...Value[]] | readonly Value[], at: number): Value => {
  const value = values[at % values.length];
  if (value === undefined) throw new RangeError('Nothing to pick from');
  return value;
};

/** Entry number so and so of a catalog without an end: its fields differ as those of real ones do, and depend on the number alone. */
export function millionthRow(number: number): CatalogEntryRow {
  const place = pick(places, number);
  const subject = pick(subjects, Math.floor(number / 7));
  const matter = pick(matters, Math.floor(number / 3));
  return catalogEntryRow({
    id: `cat:310000:${String(number).padStart(7, '0')}`,
    code: `3${String(10_000 + (number % 90_000)).padStart(5, '0')}/${String(number).padStart(7, '0')}`,
    name: `${place}${subject}${matter}信息${(number * 7919) % 1_000_003}`,
    abstract: `${place}有关部门在办理${subject}${matter}时采集的数据，用于核验。`,
    providerName: `${place}${pick(['市场监督管理局', '卫生健康委员会', '民政局', '交通委员会'], number)}`,
    state: pick(states, Math.floor(number / 11)),
    sharingClass: pick(classes, Math.floor(number / 5)),
    sharingMode: pick(modes, Math.floor(number / 2)),
    theme: String(201 + (number % 17)),
    updatedAt: new Date(Date.UTC(2024, 0, 1) + ((number * 7919) % 1_000_003) * 60_000).toISOString(),
  });
}
