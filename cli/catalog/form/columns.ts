/** What a column of a catalog sheet says. */
export const columnKeys = [
  'id',
  'category',
  'class',
  'item',
  'topic',
  'detail',
  'name',
  'code',
  'providerName',
  'provider',
  'abstract',
  'formatClass',
  'formatType',
  'itemName',
  'itemCode',
  'itemType',
  'itemLength',
  'itemGrade',
  'itemPersonal',
  'itemMasking',
  'sharingClass',
  'condition',
  'scope',
  'purpose',
  'reason',
  'basisRank',
  'basis',
  'modeClass',
  'modeType',
  'open',
  'updateFrequency',
  'grade',
  'gradeLevel',
  'theme',
  'relatedCodes',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

/**
 * The titles of the compilation guide's sheet (政务信息资源目录编制指南（试行）, 2017) and those that platforms write in their place. The first of each is
 * the one that an export writes; what the guide does not have comes from the Regulation (Art 13, 15).
 */
export const columnTitles: Readonly<Record<ColumnKey, readonly [string, ...string[]]>> = {
  id: ['目录标识'],
  category: ['目录类别', '资源属性分类'],
  class: ['类', '类名称', '一级分类'],
  item: ['项', '项名称', '二级分类'],
  topic: ['目', '目名称', '三级分类'],
  detail: ['细目', '细目名称', '四级分类'],
  name: ['信息资源名称', '数据资源名称', '数据目录名称', '资源名称', '目录名称', '名称'],
  code: ['信息资源代码', '数据资源代码', '资源代码', '目录代码', '代码'],
  providerName: ['信息资源提供方', '数据资源提供方', '提供方', '提供单位', '提供部门'],
  provider: [
    '提供方代码',
    '信息资源提供方代码',
    '资源提供方代码',
    '提供方统一社会信用代码',
    '统一社会信用代码',
    '提供单位代码',
  ],
  abstract: ['信息资源摘要', '数据资源摘要', '资源摘要', '摘要'],
  formatClass: ['信息资源格式分类', '信息资源格式', '格式分类', '数据格式'],
  formatType: ['信息资源格式类型', '格式类型'],
  itemName: ['信息项名称', '数据项名称', '信息项', '数据项'],
  itemCode: ['信息项代码', '数据项代码', '字段名称', '字段名', '英文名称'],
  itemType: ['数据类型', '信息项类型', '数据项类型'],
  itemLength: ['数据长度', '长度'],
  itemGrade: ['数据项分级', '信息项分级'],
  itemPersonal: ['是否个人信息', '个人信息'],
  itemMasking: ['脱敏规则'],
  sharingClass: ['共享类型', '共享属性'],
  condition: ['共享条件'],
  scope: ['共享范围'],
  purpose: ['使用用途', '共享用途'],
  reason: ['不予共享理由'],
  basisRank: ['依据层级', '不予共享依据层级'],
  basis: ['不予共享依据', '依据'],
  modeClass: ['共享方式分类', '共享方式'],
  modeType: ['共享方式类型'],
  open: ['是否向社会开放', '开放属性', '开放类型'],
  updateFrequency: ['更新周期', '更新频率'],
  grade: ['数据分级', '分级'],
  gradeLevel: ['一般数据级别', '级别'],
  theme: ['主题代码'],
  relatedCodes: ['关联资源代码', '关联信息资源代码', '关联类目'],
};

/** Columns of the guide's sheet that nothing is kept of: an imported entry is a draft, with a date and conditions of opening yet to come. */
export const unusedTitles: ReadonlySet<string> = new Set(['序号', '备注', '发布日期', '开放条件']);

/** A title without spaces, marks that it has to be filled in, and what stands in brackets. */
export const titleForm = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/[(（【[].*?[)）】\]]/g, '')
    .replace(/[\s*:：★]/g, '');
