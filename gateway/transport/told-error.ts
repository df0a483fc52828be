import type { GraphQLFormattedError } from 'graphql';
import { isObject } from './node-answer.ts';

/**
 * What of a node's error may be passed on: its words without the stack, addresses and files of the node's inside, and what it says beside them as far
 * as that is plain data. Undefined for what is no GraphQL error.
 */
export function toldError(value: unknown): GraphQLFormattedError | undefined {
  if (!isObject(value) || typeof value['message'] !== 'string') return undefined;
  const path: unknown = value['path'];
  const extensions = value['extensions'];
  return {
    message: discreet(value['message']),
    ...(Array.isArray(path) && path.every(isStep) ? { path } : {}),
    ...(isObject(extensions) ? { extensions: plainExtensions(extensions) } : {}),
  };
}

const isStep = (step: unknown): step is string | number => typeof step === 'string' || typeof step === 'number';

/** Members by which servers tell where in their code an error arose. */
const innards: ReadonlySet<string> = new Set(['stacktrace', 'stack', 'exception', 'originalError']);

/** Levels of nesting that are passed on. What is deeper would cost whoever writes it out again the stack. */
const deepest = 6;

function plainExtensions(extensions: object): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(extensions)) {
    if (key === '__proto__' || innards.has(key) || !isWithin(value, deepest)) continue;
    plain[key] = typeof value === 'string' ? discreet(value) : value;
  }
  return plain;
}

const isWithin = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((inner) => isWithin(inner, levels - 1)));

const longest = 2000;
const stackLine = /\n\s+at [\s\S]*$/;
const address =
  /(?:https?:\/\/)?(?:localhost|(?:\d{1,3}\.){3}\d{1,3})(?::\d+)?(?:\/[^\s"'）)]*)?|\[[0-9a-f:]*::[0-9a-f:]*\](?::\d+)?/gi;
const file = /(?:file:\/\/)?(?:\/[\w.@-]+){2,}\.[cm]?[jt]s(?::\d+)*/g;

const discreet = (text: string): string =>
  text.replace(stackLine, '').replace(address, '[address]').replace(file, '[file]').slice(0, longest);
