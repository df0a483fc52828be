import type { Stage } from './rule/deadline-rule.ts';

/** What the time is for, in words that follow "10 working days" and precede "期限". */
export const stageWords: Readonly<Record<Stage, { readonly en: string; readonly zh: string }>> = {
  CATALOG_UPDATE: { en: 'to update the catalog and submit it', zh: '目录更新' },
  CATALOG_REVIEW: { en: 'to review the catalog entry', zh: '目录审核' },
  CATALOG_UPDATE_REVIEW: { en: 'to review and publish the update', zh: '目录更新审核发布' },
  REQUEST_REPLY: { en: 'to reply to the request', zh: '共享申请答复' },
  REQUEST_SUPPLEMENT: { en: 'to supply what is missing', zh: '补充材料' },
  DATA_SHARING: { en: 'to share the data after consent', zh: '同意后共享数据' },
  CORRECTION: { en: 'to verify, correct and answer', zh: '校核答复' },
  USAGE_RECORD: { en: 'to record the use of the data', zh: '使用记录' },
  RECTIFICATION: { en: 'to put it right', zh: '整改' },
  DISPOSAL: { en: 'to dispose of the data and prove it', zh: '数据处置' },
  NEGOTIATION: { en: 'to settle the dispute between the two sides', zh: '争议协商' },
  MEDIATION: { en: 'to mediate the dispute', zh: '争议协调' },
  GOVERNMENT_DECISION: { en: 'for the government to decide', zh: '本级人民政府决定' },
  COMPLAINT: { en: 'to answer the complaint', zh: '投诉答复' },
  DEMAND: { en: 'to claim the demand', zh: '需求认领' },
  BACKFLOW_DELIVERY: { en: 'to deliver as agreed', zh: '数据回流交付' },
  BACKFLOW_AGREEMENT: { en: 'to agree to the backflow plan', zh: '数据回流约定' },
  BACKFLOW_RECEIPT: { en: 'to say what arrived', zh: '数据回流核验' },
};
