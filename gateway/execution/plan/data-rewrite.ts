import type { FetchDataRewrite } from '@apollo/query-planner';
import { isObject, type JsonObject } from '../../transport/node-answer.ts';
import type { TypeIndex } from '../type-index.ts';
import { setOwn } from './merge-into.ts';

/** A change that the planner wants made to what is sent to a subgraph, or to what comes back. Made in place. */
export type Rewrite = (value: unknown) => void;

const typePrefix = '... on ';

/** Undefined when there is nothing to change. */
export function compileRewrites(
  rewrites: readonly FetchDataRewrite[] | undefined,
  types: TypeIndex,
): Rewrite | undefined {
  if (rewrites === undefined || rewrites.length === 0) return undefined;
  const all = rewrites.map((rewrite) => compileRewrite(rewrite, types));
  return (value) => {
    for (const rewrite of all) rewrite(value);
  };
}

function compileRewrite(rewrite: FetchDataRewrite, types: TypeIndex): Rewrite {
  const field = rewrite.path.at(-1);
  if (field === undefined) return () => {};
  const change =
    rewrite.kind === 'ValueSetter' ? setValue(field, rewrite.setValueTo) : rename(field, rewrite.renameKeyTo);
  return rewrite.path
    .slice(0, -1)
    .reduceRight<Rewrite>((below, step) => descend(step, below, types), eachObject(change));
}

const setValue = (field: string, value: unknown) => (object: JsonObject) => setOwn(object, field, value);

const rename = (from: string, to: string) => (object: JsonObject) => {
  const value = Object.hasOwn(object, from) ? object[from] : undefined;
  // As Apollo's gateway does: what is null, false, zero or empty keeps its old name, and is null to the client.
  if (!value) return;
  setOwn(object, to, value);
  object[from] = undefined;
};

/** An object without a type name may be of any type. */
function descend(step: string, below: Rewrite, types: TypeIndex): Rewrite {
  if (!step.startsWith(typePrefix)) {
    return eachObject((object) => {
      if (Object.hasOwn(object, step)) below(object[step]);
    });
  }
  const fitting = types.fitting(step.slice(typePrefix.length));
  return eachObject((object) => {
    const typeName = object['__typename'];
    if (!typeName || (typeof typeName === 'string' && fitting.has(typeName))) below(object);
  });
}

function eachObject(change: (object: JsonObject) => void): Rewrite {
  const visit: Rewrite = (value) => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isObject(value)) change(value);
  };
  return visit;
}
