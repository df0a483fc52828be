/** A rule that an input breaks, as every mutation tells it. */
export interface Problem {
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
  readonly messageZh: string;
  readonly rule: string | null;
  readonly nextStep: string | null;
}

/** What a mutation answered: the row that it made or changed, or every reason why not. */
export interface Outcome {
  readonly row: string | null;
  readonly problems: readonly Problem[];
}

/** Reads the payload of an act; null when there is none, which an error beside it explains. */
export function outcomeOf(payload: unknown): Outcome | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const members = Object.entries(payload);
  const problems = members.find(([name]) => name === 'problems')?.[1];
  const row = members.find(([name]) => name !== 'problems' && name !== '__typename')?.[1];
  return { row: keyIn(row), problems: Array.isArray(problems) ? problems.flatMap(problemIn) : [] };
}

function keyIn(row: unknown): string | null {
  if (typeof row !== 'object' || row === null) return null;
  const key = 'id' in row ? row.id : 'code' in row ? row.code : null;
  return typeof key === 'string' ? key : null;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function problemIn(value: unknown): readonly Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const { code, field, message, messageZh, rule, nextStep } = {
    code: null,
    field: null,
    message: null,
    messageZh: null,
    rule: null,
    nextStep: null,
    ...value,
  };
  return [
    {
      code: text(code) ?? 'UNKNOWN',
      field: text(field),
      message: text(message) ?? '',
      messageZh: text(messageZh) ?? text(message) ?? '',
      rule: text(rule),
      nextStep: text(nextStep),
    },
  ];
}
