import type { InEveryLanguage } from '../language/use-words.ts';
import type { FacetName } from './search-state.ts';

interface Words {
  title: string;
  search: string;
  searchHint: string;
  go: string;
  order: string;
  orders: Record<'UPDATED_AT_DESC' | 'PUBLISHED_AT_DESC' | 'NAME_ASC' | 'CODE_ASC', string>;
  facets: Record<FacetName, string>;
  filters: string;
  showFilters: (count: number) => string;
  clear: string;
  found: (count: string, atLeast: boolean) => string;
  previous: string;
  next: string;
  more: string;
  fewer: string;
  empty: string;
  remove: (value: string) => string;
}

export const catalogWords: InEveryLanguage<Words> = {
  zh: {
    title: '目录检索',
    search: '检索词',
    searchHint: '名称、摘要或资源代码中的词，以空格分隔',
    go: '检索',
    order: '排序',
    orders: {
      UPDATED_AT_DESC: '最近更新',
      PUBLISHED_AT_DESC: '最近发布',
      NAME_ASC: '名称',
      CODE_ASC: '资源代码',
    },
    facets: {
      sharingClasses: '共享属性',
      themes: '主题',
      platforms: '平台',
      states: '状态',
      sharingModes: '共享方式',
      updateFrequencies: '更新频率',
      formats: '数据格式',
      grades: '数据分级',
    },
    filters: '筛选',
    showFilters: (count) => (count === 0 ? '筛选' : `筛选（已选 ${count}）`),
    clear: '清除全部',
    found: (count, atLeast) => `${atLeast ? '至少 ' : ''}${count} 条`,
    previous: '上一页',
    next: '下一页',
    more: '更多',
    fewer: '收起',
    empty: '没有符合条件的目录条目。可减少检索词或筛选条件。',
    remove: (value) => `取消 ${value}`,
  },
  en: {
    title: 'Catalog search',
    search: 'Words',
    searchHint: 'Words of the name, the abstract or the resource code, apart by spaces',
    go: 'Search',
    order: 'Order',
    orders: {
      UPDATED_AT_DESC: 'Latest change',
      PUBLISHED_AT_DESC: 'Latest publication',
      NAME_ASC: 'Name',
      CODE_ASC: 'Resource code',
    },
    facets: {
      sharingClasses: 'Sharing class',
      themes: 'Theme',
      platforms: 'Platform',
      states: 'State',
      sharingModes: 'Sharing mode',
      updateFrequencies: 'Update frequency',
      formats: 'Format',
      grades: 'Grade',
    },
    filters: 'Filters',
    showFilters: (count) => (count === 0 ? 'Filters' : `Filters (${count} chosen)`),
    clear: 'Clear all',
    found: (count, atLeast) => `${atLeast ? 'at least ' : ''}${count} entries`,
    previous: 'Previous',
    next: 'Next',
    more: 'More',
    fewer: 'Fewer',
    empty: 'No entry matches. Try fewer words or filters.',
    remove: (value) => `Remove ${value}`,
  },
};
