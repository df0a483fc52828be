import type { TextField } from '../../../kit/problem.ts';

// Misuse: what has to be put right, how, and what was done.

export const orderForm = text('order', 'The order', '整改要求', 500, 'Say what has to be put right.');
export const planForm = text('plan', 'The plan', '整改方案', 2_000, 'Say how and until when it will be put right.');
export const doneForm = text('done', 'The report', '整改情况', 2_000, 'Say what was done.');

function text(field: string, name: string, nameZh: string, most: number, nextStep: string): TextField {
  return { field, name, nameZh, rule: 'Art 25', nextStep, least: 4, most };
}
