import type { InEveryLanguage } from '../language/use-words.ts';

export const stateWords: InEveryLanguage<{
  asking: string;
  askAgain: string;
  missingTitle: (count: number) => string;
  missingText: string;
  staleTitle: (count: number) => string;
  staleText: string;
  refused: string;
  denied: string;
  partial: string;
  more: (count: number) => string;
  empty: string;
  answeredAt: (time: string) => string;
}> = {
  zh: {
    asking: '正在询问各平台…',
    askAgain: '重新询问',
    missingTitle: (count) => `${count} 个平台未应答，其记录不在下面的数字中`,
    missingText: '未应答不等于零。',
    staleTitle: (count) => `${count} 个平台未应答，以下用的是其上次的应答`,
    staleText: '上次应答的时间：',
    refused: '没有可用的应答',
    denied: '您的身份不能查看这一部分',
    partial: '应答不完整',
    more: (count) => `另有 ${count} 条`,
    empty: '没有符合条件的记录。',
    answeredAt: (time) => `${time} 应答`,
  },
  en: {
    asking: 'Asking the platforms…',
    askAgain: 'Ask again',
    missingTitle: (count) =>
      `${count} ${count === 1 ? 'platform does' : 'platforms do'} not answer: their rows are not in the numbers below`,
    missingText: 'Not answering is not zero.',
    staleTitle: (count) =>
      `${count} ${count === 1 ? 'platform does' : 'platforms do'} not answer: their last answer is used below`,
    staleText: 'Of the time: ',
    refused: 'No answer that can be used',
    denied: 'Not for your role',
    partial: 'The answer is incomplete',
    more: (count) => `and ${count} more`,
    empty: 'No record matches.',
    answeredAt: (time) => `answered ${time}`,
  },
};
