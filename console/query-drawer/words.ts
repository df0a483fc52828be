import type { InEveryLanguage } from '../language/use-words.ts';

export const queryDrawerWords: InEveryLanguage<{
  open: string;
  title: string;
  operation: string;
  variables: string;
  definitions: string;
  answered: (time: string) => string;
  notAnswered: string;
  missing: (names: string) => string;
  noneMissing: string;
  run: string;
  copyCurl: string;
  copied: string;
  csv: string;
  json: string;
  explanation: string;
}> = {
  zh: {
    open: '查看查询',
    title: '这些数字的查询',
    operation: '操作',
    variables: '变量',
    definitions: '口径（来自图谱定义）',
    answered: (time) => `应答时间 ${time}`,
    notAnswered: '尚无应答',
    missing: (names) => `未应答：${names}`,
    noneMissing: '问到的平台都已应答。',
    run: '在 GraphiQL 中运行',
    copyCurl: '复制为 curl',
    copied: '已复制',
    csv: '下载 CSV',
    json: '下载 JSON',
    explanation: '页面上的数字都出自下面这个操作的应答；下载的文件带有口径、应答时间和未应答的平台。',
  },
  en: {
    open: 'See the query',
    title: 'The query behind these numbers',
    operation: 'Operation',
    variables: 'Variables',
    definitions: 'Definitions, from the schema',
    answered: (time) => `Answered ${time}`,
    notAnswered: 'Not answered yet',
    missing: (names) => `Not answering: ${names}`,
    noneMissing: 'Every platform that was asked has answered.',
    run: 'Run in GraphiQL',
    copyCurl: 'Copy as curl',
    copied: 'Copied',
    csv: 'Download CSV',
    json: 'Download JSON',
    explanation:
      'The numbers on the page come from the answer to this operation. Downloads carry the definitions, the time of the answer and the platforms that are missing.',
  },
};
