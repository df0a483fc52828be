import type { CatalogEntryRow } from '../../provision/catalog/row.ts';

/** Where a resource stands: the tree it is in, its theme and the part of its code before the slash. */
export interface Standing {
  readonly category: NonNullable<CatalogEntryRow['category']>;
  readonly theme: string | null;
  readonly prefix: string;
}

const baseRegisters: readonly (readonly [register: string, words: RegExp])[] = [
  ['105', /证照|印章/],
  ['104', /信用|失信|守信|双公示/],
  ['103', /地理|空间|影像|地名|地址|国土|土地|界线|规划|矿|测绘/],
  ['102', /法人|法定代表人|企业|单位|机构|机关|合作社|工商户|市场主体|股|登记/],
];
const populationRegister = '101';

const themeWords: readonly (readonly [theme: string, words: RegExp])[] = [
  ['213', /行政处罚|行政执法|行政强制|执法检查/],
  ['210', /信用|失信|黑名单|异常名录/],
  ['217', /公共资源交易|招标|中标|政府采购/],
];

/**
 * The code of the compilation guide: class 1, item 2 and topic 3 digits, then detail. The national tree's own code is the department's;
 * a province's base and theme resources get the class of what they are, with the tree's digits as detail, so that category and code agree.
 */
export function standingOf(
  treeCode: string,
  path: readonly string[],
  name: string,
  usualTheme: string | null,
): Standing {
  const theme = treeCode.startsWith('2')
    ? treeCode.slice(0, 3)
    : (themeWords.find(([, words]) => words.test(name))?.[0] ?? usualTheme);
  const branch = path.slice(1, -1).join('/');
  const detail = treeCode.slice(3);
  if (treeCode.startsWith('1') || /基础(类|信息|数据)|基础信息资源/.test(branch)) {
    const register = baseRegisters.find(([, words]) => words.test(name))?.[0] ?? populationRegister;
    return { category: 'BASE', theme, prefix: (register + detail).padEnd(6, '0') };
  }
  if (treeCode.startsWith('2')) return { category: 'THEME', theme, prefix: treeCode.padEnd(6, '0') };
  if (theme !== null && /主题/.test(branch)) {
    return { category: 'THEME', theme, prefix: (theme + detail).padEnd(6, '0') };
  }
  return { category: 'DEPARTMENT', theme, prefix: treeCode.padEnd(6, '0') };
}

/** Numbers resources under each prefix: `370713101/000001`, never the same twice in one catalog. */
export function createResourceCodes(): (prefix: string) => string {
  const last = new Map<string, number>();
  return (prefix) => {
    const sequence = (last.get(prefix) ?? 0) + 1;
    last.set(prefix, sequence);
    return `${prefix}/${String(sequence).padStart(6, '0')}`;
  };
}
