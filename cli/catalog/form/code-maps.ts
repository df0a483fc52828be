import { z } from 'zod';

/** The fields whose values platforms write in codes or words of their own. */
export const codedFields = {
  category: z.enum(['BASE', 'THEME', 'DEPARTMENT']),
  format: z.enum(['DATABASE', 'SPREADSHEET', 'DOCUMENT', 'STRUCTURED', 'IMAGE', 'GEOSPATIAL', 'MULTIMEDIA']),
  updateFrequency: z.enum(['REALTIME', 'DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SEMIANNUAL', 'ANNUAL', 'IRREGULAR']),
  sharingClass: z.enum(['UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED']),
  sharingMode: z.enum(['API', 'BATCH', 'FILE', 'OTHER']),
  openAttribute: z.enum(['OPEN', 'CONDITIONALLY_OPEN', 'NOT_OPEN']),
  itemType: z.enum(['TEXT', 'NUMBER', 'CURRENCY', 'DATE', 'DATETIME', 'BOOLEAN', 'BINARY']),
  grade: z.enum(['GENERAL', 'IMPORTANT', 'CORE']),
  basisRank: z.enum([
    'LAW',
    'ADMINISTRATIVE_REGULATION',
    'STATE_COUNCIL_DECISION',
    'LOCAL_REGULATION',
    'DEPARTMENT_RULE',
    'NORMATIVE_DOCUMENT',
  ]),
} as const;

export type CodedField = keyof typeof codedFields;
export type CodeOf<Field extends CodedField> = z.infer<(typeof codedFields)[Field]>;

/** What a text in a sheet means, by field. */
export type CodeMaps = { readonly [Field in CodedField]: ReadonlyMap<string, CodeOf<Field>> };

const platformMaps = z.strictObject({
  category: z.record(z.string(), codedFields.category),
  format: z.record(z.string(), codedFields.format),
  updateFrequency: z.record(z.string(), codedFields.updateFrequency),
  sharingClass: z.record(z.string(), codedFields.sharingClass),
  sharingMode: z.record(z.string(), codedFields.sharingMode),
  openAttribute: z.record(z.string(), codedFields.openAttribute),
  itemType: z.record(z.string(), codedFields.itemType),
  grade: z.record(z.string(), codedFields.grade),
  basisRank: z.record(z.string(), codedFields.basisRank),
});

/** The file that `--map` names: what each platform's codes mean, `*` for all, over the words that everybody knows. */
export const codeMapFile = z.record(z.string(), platformMaps.partial());
export type CodeMapFile = z.infer<typeof codeMapFile>;

/** The maps of one platform. What its own map says goes before what all platforms', and that before what is usual. */
export function codeMapsOf(platform: string, file: CodeMapFile): CodeMaps {
  const given = (field: CodedField) => [file['*']?.[field] ?? {}, file[platform]?.[field] ?? {}];
  const mapOf = <Field extends CodedField>(field: Field): ReadonlyMap<string, CodeOf<Field>> => {
    const shape: z.ZodType<CodeOf<Field>> = z.enum(codedFields[field].options) as never;
    const map = new Map<string, CodeOf<Field>>();
    const entries = [usual[field], ...given(field)].flatMap((words) => Object.entries(words));
    for (const code of codedFields[field].options) map.set(code, shape.parse(code));
    for (const [word, code] of entries) map.set(codeForm(word), shape.parse(code));
    return map;
  };
  return {
    category: mapOf('category'),
    format: mapOf('format'),
    updateFrequency: mapOf('updateFrequency'),
    sharingClass: mapOf('sharingClass'),
    sharingMode: mapOf('sharingMode'),
    openAttribute: mapOf('openAttribute'),
    itemType: mapOf('itemType'),
    grade: mapOf('grade'),
    basisRank: mapOf('basisRank'),
  };
}

/** How codes are compared: without spaces, full-width as plain, in capitals, and a number as a number: `01` is not `1`, `1.0` is. */
export const codeForm = (text: string): string =>
  text.normalize('NFKC').replace(/\s/g, '').replace(/\.0+$/, '').toUpperCase();

/** Words that mean the same everywhere. Numbers do not: 1 is daily here and real-time there, so they have to be in the map. */
const usual: { readonly [Field in CodedField]: Readonly<Record<string, CodeOf<Field>>> } = {
  category: {
    基础: 'BASE',
    基础信息资源: 'BASE',
    基础信息资源类: 'BASE',
    基础信息资源目录: 'BASE',
    主题: 'THEME',
    主题信息资源: 'THEME',
    主题信息资源类: 'THEME',
    主题信息资源目录: 'THEME',
    部门: 'DEPARTMENT',
    部门信息资源: 'DEPARTMENT',
    部门信息资源类: 'DEPARTMENT',
    部门信息资源目录: 'DEPARTMENT',
  },
  format: {
    数据库: 'DATABASE',
    库表: 'DATABASE',
    电子表格: 'SPREADSHEET',
    表格: 'SPREADSHEET',
    电子文件: 'DOCUMENT',
    文档: 'DOCUMENT',
    自描述格式: 'STRUCTURED',
    结构化文本: 'STRUCTURED',
    图形图像: 'IMAGE',
    图片: 'IMAGE',
    空间数据: 'GEOSPATIAL',
    地理空间: 'GEOSPATIAL',
    流媒体: 'MULTIMEDIA',
    多媒体: 'MULTIMEDIA',
  },
  updateFrequency: {
    实时: 'REALTIME',
    每日: 'DAILY',
    每天: 'DAILY',
    按日: 'DAILY',
    日: 'DAILY',
    每周: 'WEEKLY',
    按周: 'WEEKLY',
    周: 'WEEKLY',
    每月: 'MONTHLY',
    按月: 'MONTHLY',
    月: 'MONTHLY',
    每季度: 'QUARTERLY',
    每季: 'QUARTERLY',
    按季度: 'QUARTERLY',
    季度: 'QUARTERLY',
    季: 'QUARTERLY',
    每半年: 'SEMIANNUAL',
    半年: 'SEMIANNUAL',
    每年: 'ANNUAL',
    按年: 'ANNUAL',
    年度: 'ANNUAL',
    年: 'ANNUAL',
    不定期: 'IRREGULAR',
    其他: 'IRREGULAR',
  },
  sharingClass: {
    无条件共享: 'UNCONDITIONAL',
    无条件: 'UNCONDITIONAL',
    有条件共享: 'CONDITIONAL',
    有条件: 'CONDITIONAL',
    不予共享: 'NOT_SHARED',
    不共享: 'NOT_SHARED',
  },
  sharingMode: {
    服务接口: 'API',
    接口: 'API',
    服务: 'API',
    接口服务: 'API',
    批量交换: 'BATCH',
    数据库: 'BATCH',
    库表: 'BATCH',
    库表交换: 'BATCH',
    文件下载: 'FILE',
    文件: 'FILE',
    文件交换: 'FILE',
    邮件: 'OTHER',
    拷盘: 'OTHER',
    介质: 'OTHER',
    其他: 'OTHER',
    其它: 'OTHER',
    其他方式: 'OTHER',
  },
  openAttribute: {
    是: 'OPEN',
    无条件开放: 'OPEN',
    有条件开放: 'CONDITIONALLY_OPEN',
    依申请开放: 'CONDITIONALLY_OPEN',
    否: 'NOT_OPEN',
    不予开放: 'NOT_OPEN',
    不开放: 'NOT_OPEN',
  },
  itemType: {
    C: 'TEXT',
    字符型: 'TEXT',
    字符型C: 'TEXT',
    字符串: 'TEXT',
    文本: 'TEXT',
    N: 'NUMBER',
    数值型: 'NUMBER',
    数值型N: 'NUMBER',
    I: 'NUMBER',
    整型: 'NUMBER',
    整型I: 'NUMBER',
    F: 'NUMBER',
    浮点型: 'NUMBER',
    浮点型F: 'NUMBER',
    双精度型: 'NUMBER',
    双精度型B: 'NUMBER',
    Y: 'CURRENCY',
    货币型: 'CURRENCY',
    货币型Y: 'CURRENCY',
    D: 'DATE',
    日期型: 'DATE',
    日期型D: 'DATE',
    T: 'DATETIME',
    日期时间型: 'DATETIME',
    日期时间型T: 'DATETIME',
    L: 'BOOLEAN',
    逻辑型: 'BOOLEAN',
    逻辑型L: 'BOOLEAN',
    M: 'BINARY',
    备注型: 'BINARY',
    备注型M: 'BINARY',
    G: 'BINARY',
    通用型: 'BINARY',
    通用型G: 'BINARY',
    B: 'BINARY',
    二进制: 'BINARY',
  },
  grade: {
    一般: 'GENERAL',
    一般数据: 'GENERAL',
    重要: 'IMPORTANT',
    重要数据: 'IMPORTANT',
    核心: 'CORE',
    核心数据: 'CORE',
  },
  basisRank: {
    法律: 'LAW',
    行政法规: 'ADMINISTRATIVE_REGULATION',
    国务院决定: 'STATE_COUNCIL_DECISION',
    地方性法规: 'LOCAL_REGULATION',
    部门规章: 'DEPARTMENT_RULE',
    规章: 'DEPARTMENT_RULE',
    规范性文件: 'NORMATIVE_DOCUMENT',
  },
};

/** The word that an export writes for a code: the first that means it. */
export function wordOf<Field extends CodedField>(field: Field, code: CodeOf<Field> | null | undefined): string {
  if (code == null) return '';
  return Object.entries(usual[field]).find(([, meant]) => meant === code)?.[0] ?? code;
}
