import type { InEveryLanguage } from '../language/use-words.ts';

export const dutyWords: InEveryLanguage<{
  title: string;
  intro: string;
  types: Readonly<Record<string, string>>;
  all: string;
  overdue: string;
  none: string;
  previous: string;
  next: string;
  count: (count: string, atLeast: boolean) => string;
  open: string;
  narrow: string;
}> = {
  zh: {
    title: '我的待办',
    intro: '以当前身份应当办理的事项，按到期日排列。',
    types: {
      SharingRequest: '共享申请',
      Correction: '校核申请',
      BackflowPlan: '回流计划',
      BackflowDelivery: '回流交付',
      CatalogEntry: '目录条目',
      CatalogRevision: '目录更新',
      Dispute: '争议',
      Complaint: '投诉',
      Demand: '需求',
      Violation: '违规',
    },
    all: '全部待办',
    overdue: '已逾期',
    none: '以当前身份没有待办事项。可在右上角换一个身份。',
    previous: '上一页',
    next: '下一页',
    count: (count, atLeast) => `${atLeast ? '至少 ' : ''}${count} 件`,
    open: '办理',
    narrow: '类型',
  },
  en: {
    title: 'My duties',
    intro: 'What is for you to do, in the role that you are signed in with, by the day on which it is due.',
    types: {
      SharingRequest: 'Sharing requests',
      Correction: 'Corrections',
      BackflowPlan: 'Backflow plans',
      BackflowDelivery: 'Backflow deliveries',
      CatalogEntry: 'Catalog entries',
      CatalogRevision: 'Revisions of entries',
      Dispute: 'Disputes',
      Complaint: 'Complaints',
      Demand: 'Demands',
      Violation: 'Violations',
    },
    all: 'All duties',
    overdue: 'Overdue',
    none: 'Nothing is for you to do in this role. Take another one at the upper right.',
    previous: 'Previous',
    next: 'Next',
    count: (count, atLeast) => `${atLeast ? 'at least ' : ''}${count}`,
    open: 'See to it',
    narrow: 'Kind',
  },
};
