import type { GraphQLFormattedError } from 'graphql';
import { compareText } from '../merge/scalar.ts';
import { isCallersMistake } from './callers-mistake.ts';

/**
 * What several nodes say alike of the caller, of one place in the merged answer, told once: `extensions.nodes` names them all.
 * What is wrong with a node itself stays an error of its own.
 */
export function toldOnce(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  const told = new Map<string | GraphQLFormattedError, GraphQLFormattedError[]>();
  for (const error of errors) {
    const key = isCallersMistake(error) ? whatItSays(error) : error;
    const same = told.get(key);
    if (same === undefined) told.set(key, [error]);
    else same.push(error);
  }
  return [...told.values()].flatMap((same) => joined(same));
}

function joined(same: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  const [first] = same;
  if (first === undefined) return [];
  const nodes = [...new Set(same.flatMap(nodesIn))].sort(compareText);
  if (nodes.length < 2) return [first];
  const { node: _, ...extensions } = first.extensions ?? {};
  return [{ ...first, extensions: { ...extensions, nodes } }];
}

/** The nodes that an error is about: a relay may have joined those of several already. */
export function nodesIn({ extensions }: GraphQLFormattedError): readonly string[] {
  const nodes = extensions?.['nodes'];
  if (Array.isArray(nodes)) return nodes.filter((node) => typeof node === 'string');
  const node = extensions?.['node'];
  return typeof node === 'string' ? [node] : [];
}

function whatItSays({ message, path, extensions }: GraphQLFormattedError): string {
  const { node: _, nodes: __, ...rest } = extensions ?? {};
  return JSON.stringify([path, message, Object.entries(rest).sort(([one], [other]) => compareText(one, other))]);
}
