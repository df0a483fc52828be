import type { InEveryLanguage } from '../language/use-words.ts';

export type BackflowMetric = 'late' | 'completeness' | 'verified' | 'deliveries';

interface Words {
  title: string;
  intro: string;
  metric: string;
  metrics: Record<BackflowMetric, string>;
  matrix: string;
  matrixText: string;
  sender: string;
  total: string;
  all: string;
  late: string;
  completeness: string;
  owed: string;
  owedText: (region: string) => string;
  receiver: string;
  any: string;
  show: string;
  shows: Record<'owed' | 'late' | 'all', string>;
  columns: Record<'entry' | 'sender' | 'receiver' | 'period' | 'due' | 'state' | 'records', string>;
  isLate: string;
  previous: string;
  next: string;
  count: (count: string, atLeast: boolean) => string;
  back: string;
  notFound: string;
  delivery: string;
  receipt: string;
  noReceipt: string;
  plan: string;
  fields: Record<
    | 'entry'
    | 'sender'
    | 'receiver'
    | 'period'
    | 'mode'
    | 'expected'
    | 'delivered'
    | 'checksum'
    | 'due'
    | 'sent'
    | 'sendings'
    | 'received'
    | 'matches'
    | 'differences'
    | 'by'
    | 'at'
    | 'frequency'
    | 'within'
    | 'territory'
    | 'agreed'
    | 'state',
    string
  >;
  yes: string;
  no: string;
  workingDays: (count: number) => string;
  makeReceipt: string;
}

export const backflowWords: InEveryLanguage<Words> = {
  zh: {
    title: '数据回流',
    intro: '上级部门系统采集的下级地区数据，应及时、完整回流（第二十四条）。',
    metric: '指标',
    metrics: { late: '逾期交付', completeness: '送达完整率', verified: '已核验', deliveries: '交付次数' },
    matrix: '部门 × 地区',
    matrixText: '点击格子查看其交付。空格为没有回流计划。',
    sender: '发送方',
    total: '合计',
    all: '交付次数',
    late: '逾期',
    completeness: '送达完整率',
    owed: '从我们采集、尚未回流',
    owedText: (region) => `${region}的数据，按应交付日期排列。`,
    receiver: '接收地区',
    any: '全部',
    show: '范围',
    shows: { owed: '尚未回流', late: '逾期', all: '全部交付' },
    columns: {
      entry: '目录',
      sender: '发送方',
      receiver: '接收地区',
      period: '期间',
      due: '应交付',
      state: '状态',
      records: '送达/应送',
    },
    isLate: '逾期',
    previous: '上一页',
    next: '下一页',
    count: (count, atLeast) => `${atLeast ? '至少 ' : ''}${count} 次`,
    back: '返回回流',
    notFound: '没有这次交付，或您的身份不能查看。',
    delivery: '交付',
    receipt: '回执',
    noReceipt: '还没有回执。',
    plan: '回流计划',
    fields: {
      entry: '目录',
      sender: '发送方',
      receiver: '接收地区',
      period: '期间',
      mode: '方式',
      expected: '应送条数',
      delivered: '实送条数',
      checksum: '校验值',
      due: '应交付日期',
      sent: '发送时间',
      sendings: '发送次数',
      received: '实收条数',
      matches: '校验值一致',
      differences: '差异',
      by: '接收人',
      at: '接收时间',
      frequency: '频率',
      within: '期后工作日数',
      territory: '行政区划',
      agreed: '约定日期',
      state: '状态',
    },
    yes: '是',
    no: '否',
    workingDays: (count) => `${count} 个工作日`,
    makeReceipt: '出具回执',
  },
  en: {
    title: 'Backflow',
    intro: 'What an upper department’s system collects about a region goes back to it, timely and complete (Art 24).',
    metric: 'Metric',
    metrics: { late: 'Late deliveries', completeness: 'Completeness', verified: 'Verified', deliveries: 'Deliveries' },
    matrix: 'Departments × regions',
    matrixText: 'Press a cell for its deliveries. An empty place has no backflow plan.',
    sender: 'Sender',
    total: 'Total',
    all: 'Deliveries',
    late: 'Late',
    completeness: 'Completeness',
    owed: 'Collected from us, not returned',
    owedText: (region) => `Data about ${region}, by the day on which it is due.`,
    receiver: 'Region',
    any: 'all',
    show: 'Show',
    shows: { owed: 'not returned', late: 'late', all: 'all deliveries' },
    columns: {
      entry: 'Entry',
      sender: 'Sender',
      receiver: 'Region',
      period: 'Period',
      due: 'Due',
      state: 'State',
      records: 'Sent/expected',
    },
    isLate: 'late',
    previous: 'Previous',
    next: 'Next',
    count: (count, atLeast) => `${atLeast ? 'at least ' : ''}${count}`,
    back: 'Back to backflow',
    notFound: 'There is no such delivery, or none for your role.',
    delivery: 'Delivery',
    receipt: 'Receipt',
    noReceipt: 'No receipt yet.',
    plan: 'Plan',
    fields: {
      entry: 'Entry',
      sender: 'Sender',
      receiver: 'Region',
      period: 'Period',
      mode: 'Mode',
      expected: 'Records expected',
      delivered: 'Records sent',
      checksum: 'Checksum',
      due: 'Due',
      sent: 'Sent',
      sendings: 'Times sent',
      received: 'Records received',
      matches: 'Checksum matches',
      differences: 'Differences',
      by: 'Received by',
      at: 'Received',
      frequency: 'Frequency',
      within: 'Due within',
      territory: 'Territory',
      agreed: 'Agreed',
      state: 'State',
    },
    yes: 'yes',
    no: 'no',
    workingDays: (count) => `${count} working days`,
    makeReceipt: 'Make a receipt',
  },
};
