import type { CombinedError } from '@urql/core';
import type { Language } from '../language/language.ts';

/** One error of an answer, as the page shows it. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly messageZh: string;
  readonly nextStep: string | null;
  readonly nextStepZh: string | null;
  /** The platform concerned; null when it is none in particular. */
  readonly node: string | null;
  readonly path: string;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What an answer's errors say; an empty list for none. */
export function faultsOf(error: CombinedError | undefined): readonly Fault[] {
  if (error === undefined) return [];
  if (error.networkError !== undefined) {
    const { message } = error.networkError;
    return [
      {
        code: 'NO_GATEWAY',
        message: `The gateway does not answer. (${message})`,
        messageZh: `网关没有应答。（${message}）`,
        nextStep: 'Check that it is running, and ask again.',
        nextStepZh: '请确认其仍在运行，然后重新询问。',
        node: null,
        path: '',
      },
    ];
  }
  return error.graphQLErrors.map(({ message, extensions, path }) => ({
    code: textOf(extensions['code']) ?? 'UNKNOWN',
    message,
    messageZh: textOf(extensions['messageZh']) ?? message,
    nextStep: textOf(extensions['nextStep']),
    nextStepZh: textOf(extensions['nextStepZh']) ?? textOf(extensions['nextStep']),
    node: textOf(extensions['node']),
    path: (path ?? []).join('.'),
  }));
}

/** A fault in the reader's language, with what to do next where it is known. */
export function faultText(fault: Fault, language: Language): string {
  const [message, next] = language === 'zh' ? [fault.messageZh, fault.nextStepZh] : [fault.message, fault.nextStep];
  return next === null ? message : `${message} ${next}`;
}
