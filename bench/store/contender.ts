import type { Row } from '../../subgraphs/store/port.ts';

/** A row of the size of a catalog entry, and what is asked of it. */
export interface EntryRow extends Row {
  readonly name: string;
  readonly state: string;
  readonly abstract: string;
  readonly items: readonly { readonly name: string; readonly type: string; readonly description: string }[];
}

/** Something that keeps rows, and does each operation as whoever uses it would. */
export interface Contender {
  readonly name: string;
  fill(rows: readonly EntryRow[]): Promise<void>;
  /** A page of 20 and whether there are more, behind a row in the order of names. */
  page(after: EntryRow): Promise<number>;
  batch(ids: readonly string[]): Promise<number>;
  insert(row: EntryRow): Promise<number>;
  /** Changes a row if it is at the version before. */
  change(row: EntryRow): Promise<number>;
  groups(): Promise<number>;
  search(word: string): Promise<number>;
  close(): Promise<void>;
}

const states = ['PUBLISHED', 'DRAFT', 'WITHDRAWN', 'SUSPENDED'];

export const entryRow = (number: number, version = 1): EntryRow => ({
  id: `cat:310000:${String(number).padStart(6, '0')}`,
  version,
  name: `${['企业', '个体工商户', '社会组织', '居民'][number % 4]}${['登记', '许可', '处罚'][number % 3]}信息${(number * 7919) % 10_007}`,
  state: states[number % states.length] ?? 'DRAFT',
  abstract: `由有关部门在办理业务时采集的第${number}类数据，按月更新，用于核验申请人所填内容。`,
  items: Array.from({ length: 8 }, (_, item) => ({
    name: `数据项${item}`,
    type: 'STRING',
    description: `第${item}个数据项的含义与取值范围`,
  })),
});
