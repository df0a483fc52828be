import { z } from 'zod';
import type { Asker } from './asker.ts';

/** One thing that is wrong with a request for a token. */
export interface RequestProblem {
  readonly field: string | null;
  readonly message: string;
  readonly messageZh: string;
}

const textOf = (most: number) => z.string().trim().min(1).max(most);

/** Reads what `POST /dev/token` was sent: who is to be signed in, or all that is wrong with it. */
export function readTokenRequest(body: unknown, roles: readonly string[]): Asker | readonly RequestProblem[] {
  const shape = z.strictObject({
    subject: textOf(128),
    role: z.enum(roles),
    node: z
      .string()
      .regex(/^[a-z0-9-]{2,32}$/)
      .nullish(),
    organisation: textOf(64).nullish(),
    purpose: textOf(1024).nullish(),
  });
  const parsed = shape.safeParse(body);
  if (parsed.success) {
    const { subject, role, node, organisation, purpose } = parsed.data;
    return { subject, role, node: node ?? null, organisation: organisation ?? null, purpose: purpose ?? null };
  }
  return parsed.error.issues.flatMap((issue): RequestProblem[] => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map(unknownField);
    const field = issue.path.join('.');
    if (field === '') return [notAnObject];
    return [problemOf(field, roles)];
  });
}

const unknownField = (field: string): RequestProblem => ({
  field,
  message: 'There is no such field: subject, role, node, organisation and purpose are those there are.',
  messageZh: '没有该字段，可用字段为 subject、role、node、organisation、purpose。',
});

const notAnObject: RequestProblem = {
  field: null,
  message: 'Send a JSON object, for instance {"subject":"me","role":"…"}.',
  messageZh: '请发送 JSON 对象，例如 {"subject":"me","role":"…"}。',
};

function problemOf(field: string, roles: readonly string[]): RequestProblem {
  const [message, messageZh] = forms[field] ?? [`One of ${roles.join(', ')}.`, `应为 ${roles.join('、')} 之一。`];
  return { field, message, messageZh };
}

const forms: Readonly<Record<string, readonly [message: string, messageZh: string]>> = {
  subject: ['Who asks: 1 to 128 characters.', '使用者：1 至 128 个字符。'],
  node: ['The code of a node, for instance "310000", or null.', '平台代码，例如 "310000"，或 null。'],
  organisation: ['The code of an organisation, 1 to 64 characters, or null.', '机构代码，1 至 64 个字符，或 null。'],
  purpose: ['What the data is for, 1 to 1024 characters, or null.', '使用目的，1 至 1024 个字符，或 null。'],
};
