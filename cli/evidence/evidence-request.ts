import { parseArgs } from 'node:util';
import type { Language } from '../../subgraphs/evidence/pack/page-words.ts';
import { type SuiteName, suiteName, suiteNames } from '../../subgraphs/evidence/signature/signature-suite.ts';

/** One call of `npm run evidence`, understood. */
export type EvidenceRequest =
  | { readonly command: 'help' }
  | { readonly command: 'wrong'; readonly message: string }
  | { readonly command: 'export' | 'checkpoints'; readonly node: string; readonly out: string | undefined }
  | { readonly command: 'pack'; readonly id: string; readonly out: string; readonly language: Language }
  | {
      readonly command: 'verify';
      readonly file: string;
      readonly checkpoints: readonly string[];
      readonly keys: readonly string[];
    }
  | { readonly command: 'new-key'; readonly node: string; readonly suite: SuiteName };

const wrong = (message: string): EvidenceRequest => ({ command: 'wrong', message });
const code = /^[a-z0-9-]{2,32}$/;

/** Reads the command line. */
export function parseEvidence(parameters: readonly string[]): EvidenceRequest {
  const [command, ...rest] = parameters;
  try {
    const { values, positionals } = parseArgs({ args: rest, allowPositionals: true, options: optionsOf(command) });
    const given: Readonly<Record<string, unknown>> = values;
    const [about, ...more] = positionals;
    const text = (name: string): string | undefined => (typeof given[name] === 'string' ? given[name] : undefined);
    const texts = (name: string): string[] => (Array.isArray(given[name]) ? given[name].map(String) : []);
    if (command === undefined || ['help', '--help', '-h'].includes(command)) return { command: 'help' };
    if (!Object.hasOwn(options, command)) return wrong(`"${command}" is no command.`);
    if (about === undefined) return wrong(`${command} of what? See the examples.`);
    if (more.length > 0) return wrong(`${command} takes one thing at a time, not also "${more.join(' ')}".`);
    switch (command) {
      case 'export':
      case 'checkpoints':
        return code.test(about) ? { command, node: about, out: text('out') } : noCode(about);
      case 'pack': {
        const language = text('language') ?? 'zh';
        if (language !== 'zh' && language !== 'en') return wrong(`--language is zh or en, not "${language}".`);
        if (!/^dec:[a-z0-9-]{2,32}:\d{12}$/.test(about)) return wrong(`"${about}" is no id of a decision (dec:…).`);
        return { command, id: about, out: text('out') ?? '.', language: language === 'zh' ? 'ZH' : 'EN' };
      }
      case 'verify':
        return { command, file: about, checkpoints: texts('checkpoint'), keys: texts('key') };
      default: {
        const suite = suiteName.safeParse(text('suite') ?? 'Ed25519');
        if (!suite.success) return wrong(`--suite is one of ${suiteNames.join(', ')}.`);
        return code.test(about) ? { command: 'new-key', node: about, suite: suite.data } : noCode(about);
      }
    }
  } catch (error) {
    if (isArgumentError(error)) return wrong(error.message);
    throw error;
  }
}

const one = { type: 'string' } as const;
const many = { type: 'string', multiple: true } as const;
const options: Readonly<Record<string, Readonly<Record<string, typeof one | typeof many>>>> = {
  export: { out: one },
  checkpoints: { out: one },
  pack: { out: one, language: one },
  verify: { checkpoint: many, key: many },
  'new-key': { suite: one },
};
const optionsOf = (command: string | undefined) =>
  command !== undefined && Object.hasOwn(options, command) ? (options[command] ?? {}) : {};

const noCode = (text: string): EvidenceRequest => wrong(`"${text}" is no code of a platform.`);

const isArgumentError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
