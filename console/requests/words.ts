import type { InEveryLanguage } from '../language/use-words.ts';
import type { Stage } from './stages.ts';

interface Words {
  title: string;
  stages: Record<Stage, string>;
  all: string;
  overdue: string;
  total: string;
  onlyOverdue: string;
  everyone: string;
  providerPlatform: string;
  requesterPlatform: string;
  any: string;
  whole: string;
  board: string;
  other: string;
  empty: string;
  previous: string;
  next: string;
  count: (count: string, atLeast: boolean) => string;
  back: string;
  notFound: string;
  unnamed: string;
  asked: string;
  clocks: string;
  noClock: string;
  timeline: string;
  noEvents: string;
  usage: string;
  noUsage: string;
  notTold: string;
  evidence: string;
  fields: Record<
    | 'entry'
    | 'requester'
    | 'provider'
    | 'basis'
    | 'scenario'
    | 'scope'
    | 'mode'
    | 'until'
    | 'items'
    | 'granted'
    | 'thirdParties'
    | 'disposal'
    | 'consent'
    | 'reply'
    | 'supplement'
    | 'extension'
    | 'refusal'
    | 'note'
    | 'submitted'
    | 'decided'
    | 'active'
    | 'ended'
    | 'version',
    string
  >;
  kept: (day: string) => string;
  workingDays: (count: number) => string;
}

export const requestWords: InEveryLanguage<Words> = {
  zh: {
    title: '共享申请',
    stages: { replying: '待答复', sharing: '待提供', using: '使用中', correcting: '整改与处置' },
    all: '全部申请',
    overdue: '已逾期',
    total: '合计',
    onlyOverdue: '只看逾期',
    everyone: '全部',
    providerPlatform: '提供方平台',
    requesterPlatform: '需求方平台',
    any: '不限',
    whole: '全部列出',
    board: '返回看板',
    other: '其他状态',
    empty: '没有。',
    previous: '上一页',
    next: '下一页',
    count: (count, atLeast) => `${atLeast ? '至少 ' : ''}${count} 件`,
    back: '返回看板',
    notFound: '没有这件申请，或您的身份不能查看。',
    unnamed: '目录未取得',
    asked: '申请内容',
    clocks: '办理时限',
    noClock: '现在没有待办的时限。',
    timeline: '办理过程',
    noEvents: '没有办理记录（示例数据没有日志）。',
    usage: '使用记录',
    noUsage: '还没有使用记录。',
    notTold: '未取得，或您的身份不能查看。',
    evidence: '存证',
    fields: {
      entry: '目录',
      requester: '需求部门',
      provider: '提供部门',
      basis: '法律依据',
      scenario: '使用场景',
      scope: '使用范围',
      mode: '共享方式',
      until: '使用期限',
      items: '申请的数据项',
      granted: '同意的数据项',
      thirdParties: '可提供的第三方',
      disposal: '处置要求',
      consent: '需求部门负责人同意',
      reply: '提供部门负责人同意',
      supplement: '补充材料',
      extension: '延期',
      refusal: '不同意的理由',
      note: '附言',
      submitted: '提交时间',
      decided: '答复时间',
      active: '提供时间',
      ended: '结束时间',
      version: '版本',
    },
    kept: (day) => `保存至 ${day}`,
    workingDays: (count) => `${count} 个工作日`,
  },
  en: {
    title: 'Sharing requests',
    stages: {
      replying: 'To be replied to',
      sharing: 'To be shared',
      using: 'In use',
      correcting: 'Rectification and disposal',
    },
    all: 'All requests',
    overdue: 'Overdue',
    total: 'Total',
    onlyOverdue: 'Overdue only',
    everyone: 'All',
    providerPlatform: 'Provider’s platform',
    requesterPlatform: 'Requester’s platform',
    any: 'any',
    whole: 'List all',
    board: 'Back to the board',
    other: 'Other states',
    empty: 'None.',
    previous: 'Previous',
    next: 'Next',
    count: (count, atLeast) => `${atLeast ? 'at least ' : ''}${count}`,
    back: 'Back to the board',
    notFound: 'There is no such request, or none for your role.',
    unnamed: 'Entry not available',
    asked: 'What is asked for',
    clocks: 'Time limits',
    noClock: 'Nothing is due now.',
    timeline: 'What happened',
    noEvents: 'No step on record (sample data has no log).',
    usage: 'Usage records',
    noUsage: 'No usage record yet.',
    notTold: 'Not available, or not for your role.',
    evidence: 'Evidence',
    fields: {
      entry: 'Entry',
      requester: 'Requester',
      provider: 'Provider',
      basis: 'Legal basis',
      scenario: 'Scenario',
      scope: 'Scope',
      mode: 'Sharing mode',
      until: 'Used until',
      items: 'Items asked for',
      granted: 'Items granted',
      thirdParties: 'Third parties allowed',
      disposal: 'Disposal terms',
      consent: 'Consent of the requester’s head',
      reply: 'Consent of the provider’s head',
      supplement: 'Supplement',
      extension: 'Extension',
      refusal: 'Why it was refused',
      note: 'Note',
      submitted: 'Submitted',
      decided: 'Replied',
      active: 'Shared',
      ended: 'Ended',
      version: 'Version',
    },
    kept: (day) => `kept until ${day}`,
    workingDays: (count) => `${count} working days`,
  },
};
