import type { InEveryLanguage } from '../language/use-words.ts';
import type { Can } from './five-cans.ts';

interface Words {
  back: string;
  notFound: string;
  facts: string;
  items: string;
  itemsCount: (count: number) => string;
  requests: string;
  backflow: string;
  noRequests: string;
  noBackflow: string;
  notTold: string;
  fiveCans: string;
  fiveCansText: string;
  cans: Record<Can, string>;
  checks: Record<string, string>;
  holds: string;
  fails: string;
  unknown: string;
  fields: Record<
    | 'code'
    | 'platform'
    | 'provider'
    | 'category'
    | 'theme'
    | 'classification'
    | 'format'
    | 'updateFrequency'
    | 'sharingMode'
    | 'scope'
    | 'purpose'
    | 'notSharedReason'
    | 'basis'
    | 'grade'
    | 'personal'
    | 'open'
    | 'related'
    | 'published'
    | 'updated'
    | 'version'
    | 'consent'
    | 'secrecy'
    | 'personalAssessment'
    | 'stateReason',
    string
  >;
  itemColumns: Record<'name' | 'code' | 'type' | 'length' | 'grade' | 'personal' | 'masking' | 'source', string>;
  masked: string;
  revisions: string;
  from: string;
  to: string;
  now: string;
  added: string;
  removed: string;
  noDifference: string;
  trust: string;
  asOf: (time: string) => string;
  asNow: string;
  yes: string;
  no: string;
  by: (who: string, on: string) => string;
  requestsOf: (count: number) => string;
}

export const entryWords: InEveryLanguage<Words> = {
  zh: {
    back: '返回检索',
    notFound: '没有这个目录条目，或您的身份不能查看。',
    facts: '基本信息',
    items: '数据项',
    itemsCount: (count) => `${count} 项`,
    requests: '对它的共享申请',
    backflow: '回流计划',
    noRequests: '没有共享申请。',
    noBackflow: '没有回流计划。',
    notTold: '您的身份不能查看这一部分。',
    fiveCans: '五可',
    fiveCansText: '实践中的看板，非条例要求；逐项列出，不打分。',
    cans: { had: '可有', used: '可用', controlled: '可控', traced: '可溯', seen: '可视' },
    checks: {
      published: '已发布',
      shareable: '可以申请共享',
      mode: '有共享方式',
      format: '有数据格式',
      frequency: '有更新频率',
      consent: '部门负责人已同意',
      secrecy: '已作保密风险评估',
      personal: '已作个人信息影响评估',
      conditions: '共享条件或不予共享依据齐全',
      sources: '各数据项有数源部门',
      code: '有资源代码',
      described: '有摘要和数据项',
      classified: '已分类',
    },
    holds: '是',
    fails: '否',
    unknown: '未见',
    fields: {
      code: '资源代码',
      platform: '平台',
      provider: '提供单位',
      category: '资源分类',
      theme: '主题',
      classification: '分类路径',
      format: '数据格式',
      updateFrequency: '更新频率',
      sharingMode: '共享方式',
      scope: '共享范围',
      purpose: '使用用途',
      notSharedReason: '不予共享的理由',
      basis: '依据',
      grade: '数据分级',
      personal: '含个人信息',
      open: '开放属性',
      related: '关联资源代码',
      published: '发布时间',
      updated: '更新时间',
      version: '版本',
      consent: '部门负责人同意',
      secrecy: '保密风险评估',
      personalAssessment: '个人信息影响评估',
      stateReason: '退回或撤销的理由',
    },
    itemColumns: {
      name: '名称',
      code: '字段',
      type: '类型',
      length: '长度',
      grade: '分级',
      personal: '个人信息',
      masking: '脱敏',
      source: '数源部门',
    },
    masked: '（脱敏）',
    revisions: '已发布的版本',
    from: '从版本',
    to: '到版本',
    now: '至今',
    added: '新增',
    removed: '删除',
    noDifference: '没有差别。',
    trust: '可信标识：',
    asOf: (time) => `${time} 时的内容。`,
    asNow: '查看现在的内容',
    yes: '是',
    no: '否',
    by: (who, on) => `${who}，${on}`,
    requestsOf: (count) => `${count} 件`,
  },
  en: {
    back: 'Back to the search',
    notFound: 'There is no such entry, or none for your role.',
    facts: 'Facts',
    items: 'Data items',
    itemsCount: (count) => `${count} items`,
    requests: 'Sharing requests for it',
    backflow: 'Backflow plans',
    noRequests: 'No sharing request.',
    noBackflow: 'No backflow plan.',
    notTold: 'Not for your role.',
    fiveCans: 'The five cans (五可)',
    fiveCansText: 'A board from practice, not asked for by the Regulation: check by check, no score.',
    cans: { had: 'Can be had', used: 'Can be used', controlled: 'Under control', traced: 'Traceable', seen: 'Visible' },
    checks: {
      published: 'Published',
      shareable: 'Open to requests',
      mode: 'Has a sharing mode',
      format: 'Has a data format',
      frequency: 'Has an update frequency',
      consent: 'Department head has consented',
      secrecy: 'Secrecy risk assessed',
      personal: 'Impact on personal information assessed',
      conditions: 'Conditions, or the basis for not sharing, are told',
      sources: 'Each item has a source department',
      code: 'Has a resource code',
      described: 'Has an abstract and items',
      classified: 'Classified',
    },
    holds: 'yes',
    fails: 'no',
    unknown: 'not seen',
    fields: {
      code: 'Resource code',
      platform: 'Platform',
      provider: 'Provider',
      category: 'Category',
      theme: 'Theme',
      classification: 'Classification',
      format: 'Format',
      updateFrequency: 'Update frequency',
      sharingMode: 'Sharing mode',
      scope: 'Scope',
      purpose: 'Purpose',
      notSharedReason: 'Why it is not shared',
      basis: 'Basis',
      grade: 'Grade',
      personal: 'Personal information',
      open: 'Open attribute',
      related: 'Related codes',
      published: 'Published',
      updated: 'Changed',
      version: 'Version',
      consent: 'Consent of the department head',
      secrecy: 'Secrecy-risk assessment',
      personalAssessment: 'Personal-information assessment',
      stateReason: 'Why it was returned or withdrawn',
    },
    itemColumns: {
      name: 'Name',
      code: 'Field',
      type: 'Type',
      length: 'Length',
      grade: 'Grade',
      personal: 'Personal',
      masking: 'Masking',
      source: 'Source department',
    },
    masked: '(withheld)',
    revisions: 'Published revisions',
    from: 'From revision',
    to: 'To revision',
    now: 'now',
    added: 'added',
    removed: 'removed',
    noDifference: 'No difference.',
    trust: 'Trust mark: ',
    asOf: (time) => `As it stood on ${time}.`,
    asNow: 'See it as it is now',
    yes: 'yes',
    no: 'no',
    by: (who, on) => `${who}, ${on}`,
    requestsOf: (count) => `${count} in all`,
  },
};
