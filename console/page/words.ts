import type { InEveryLanguage } from '../language/use-words.ts';

export const pageWords: InEveryLanguage<{
  documentLanguage: string;
  title: string;
  subtitle: string;
  otherLanguage: { language: 'zh' | 'en'; name: string; tag: string };
  sampleTitle: string;
  sampleText: string;
  skip: string;
  pages: string;
  coverage: string;
  catalog: string;
  requests: string;
  backflow: string;
  platforms: string;
  duties: string;
  graphiql: string;
  loading: string;
  failed: string;
  notFound: string;
  reload: string;
}> = {
  zh: {
    documentLanguage: 'zh-CN',
    title: '数通',
    subtitle: '国家、省级、部门政务数据平台，一张图谱',
    otherLanguage: { language: 'en', name: 'English', tag: 'en' },
    sampleTitle: '示例数据',
    sampleText: '目录、申请与回流记录为试用而编造，不反映任何真实平台的情况。',
    skip: '跳到正文',
    pages: '页面',
    coverage: '覆盖',
    catalog: '目录',
    requests: '申请',
    backflow: '回流',
    platforms: '平台',
    duties: '我的待办',
    graphiql: '查询',
    loading: '正在载入页面…',
    failed: '页面未能载入。',
    notFound: '没有这个页面。',
    reload: '重新载入页面',
  },
  en: {
    documentLanguage: 'en',
    title: 'Shutong',
    subtitle: 'National, provincial and departmental data platforms in one graph',
    otherLanguage: { language: 'zh', name: '中文', tag: 'zh-CN' },
    sampleTitle: 'Sample data',
    sampleText: 'Catalogs, requests and backflow are invented for trying the product out and true of no real platform.',
    skip: 'Skip to the content',
    pages: 'Pages',
    coverage: 'Coverage',
    catalog: 'Catalog',
    requests: 'Requests',
    backflow: 'Backflow',
    platforms: 'Platforms',
    duties: 'My duties',
    graphiql: 'Queries',
    loading: 'Loading the page…',
    failed: 'The page could not be loaded.',
    notFound: 'There is no such page.',
    reload: 'Reload the page',
  },
};
