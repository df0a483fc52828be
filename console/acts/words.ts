import type { InEveryLanguage } from '../language/use-words.ts';

export const actWords: InEveryLanguage<{
  actions: string;
  none: string;
  send: string;
  cancel: string;
  choose: string;
  add: string;
  remove: string;
  done: string;
  failed: string;
  problems: string;
  perLine: string;
  unknown: string;
}> = {
  zh: {
    actions: '可办理事项',
    none: '以当前身份没有可办理的事项。',
    send: '提交',
    cancel: '取消',
    choose: '请选择',
    add: '增加一项',
    remove: '删除',
    done: '已办理。',
    failed: '未能办理，内容未改变；可再次提交，不会重复。',
    problems: '请先更正以下问题：',
    perLine: '每行一条',
    unknown: '此事项在页面上没有表单，请使用接口办理。',
  },
  en: {
    actions: 'What you may do',
    none: 'Nothing, in the role that you are signed in with.',
    send: 'Send',
    cancel: 'Cancel',
    choose: 'Choose',
    add: 'Add one',
    remove: 'Remove',
    done: 'Done.',
    failed: 'Not done; nothing was changed. It can be sent again and will not be done twice.',
    problems: 'Please mend this first:',
    perLine: 'one on each line',
    unknown: 'The page has no form for this: use the graph.',
  },
};
