import type { Problem, SetResponsibilityListInput } from '../../../../schema/generated/resolvers.ts';
import { isDay } from '../../../kit/day.ts';
import {
  checkIdempotencyKey,
  checkText,
  type FormField,
  malformed,
  missing,
  type TextField,
} from '../../../kit/problem.ts';

/** What a list is judged by. */
export interface ListCircumstances {
  /** Whether the platform is registered. */
  readonly known: boolean;
  readonly today: string;
  /** Of the departments named, those that are organisations of the platform. */
  readonly providers: ReadonlySet<string>;
  /** Of the themes named, those that there are. */
  readonly themes: ReadonlySet<string>;
}

const mostLines = 5_000;
const mostExpected = 1_000_000;

/** Every reason not to set a list, all at once. */
export function checkList(input: SetResponsibilityListInput, circumstances: ListCircumstances): Problem[] {
  return [
    ...(circumstances.known
      ? []
      : [notFound('platform', 'Platform', '平台', input.platform, 'Name a registered platform by its code.')]),
    ...checkEffect(input.effectiveFrom, circumstances.today),
    ...checkLines(input.lines, circumstances),
    ...checkText(documentForm, input.document),
    ...checkIdempotencyKey(input.idempotencyKey),
  ];
}

const documentForm: TextField = {
  field: 'document',
  name: 'The document',
  nameZh: '批准文件名称或文号',
  rule: 'practice',
  nextStep: 'Give the title or the number of the document that approves the list.',
  least: 4,
  most: 200,
};

const effectForm: FormField = {
  field: 'effectiveFrom',
  name: 'The day of effect',
  nameZh: '生效日期',
  rule: 'practice',
  nextStep: 'Choose today or a later day: what was expected on a past day stays as it was.',
};

const linesForm: FormField = {
  field: 'lines',
  name: 'The lines',
  nameZh: '清单条目',
  rule: 'practice',
  nextStep: `Give 1 to ${mostLines} lines, each for another department and theme.`,
};

function checkEffect(day: string, today: string): Problem[] {
  if (!isDay(day)) return [malformed(effectForm, `${day} is no day of the calendar.`, `${day}不是有效日期。`)];
  return day >= today ? [] : [malformed(effectForm, `${day} is past.`, `${day}已经过去。`)];
}

function checkLines(lines: SetResponsibilityListInput['lines'], { providers, themes }: ListCircumstances): Problem[] {
  if (lines.length === 0) return [missing(linesForm)];
  if (lines.length > mostLines) {
    return [malformed(linesForm, `There are ${lines.length} lines: at most ${mostLines}.`, `清单超过${mostLines}条。`)];
  }
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [index, { provider, theme = null, expected }] of lines.entries()) {
    const at = `lines.${index}`;
    if (!providers.has(provider)) {
      const next = 'Name an organisation of the platform by its credit code.';
      problems.push(notFound(`${at}.provider`, 'Department', '部门', provider, next));
    }
    if (theme !== null && !themes.has(theme)) {
      const next = 'Name a theme of the classification by its code, or none.';
      problems.push(notFound(`${at}.theme`, 'Theme', '主题', theme, next));
    }
    if (expected < 0 || expected > mostExpected) {
      const form = { ...linesForm, field: `${at}.expected`, nextStep: `Give a number from 0 to ${mostExpected}.` };
      problems.push(
        malformed(form, `${expected} is outside 0 to ${mostExpected}.`, `${expected}不在0至${mostExpected}之间。`),
      );
    }
    const place = JSON.stringify([provider, theme]);
    if (seen.has(place)) problems.push(repeatedLine(at, provider, theme));
    seen.add(place);
  }
  return problems;
}

const repeatedLine = (field: string, provider: string, theme: string | null): Problem => ({
  code: 'REPEATED_LINE',
  field,
  message: `Department ${provider} and ${theme === null ? 'no theme' : `theme ${theme}`} stand there twice.`,
  messageZh: `部门${provider}与${theme === null ? '无主题' : `主题${theme}`}重复。`,
  rule: 'practice',
  nextStep: linesForm.nextStep,
});

const notFound = (field: string, name: string, nameZh: string, code: string, nextStep: string): Problem => ({
  code: 'NOT_FOUND',
  field,
  message: `${name} ${code} is not registered there.`,
  messageZh: `${nameZh}${code}未登记。`,
  rule: null,
  nextStep,
});
