import { getResponseName, type QueryPlanSelectionNode } from '@apollo/query-planner';
import { isObject, type JsonObject } from '../../transport/node-answer.ts';
import type { TypeIndex } from '../type-index.ts';
import { mergeInto, setOwn } from './merge-into.ts';

/** Takes out of an object what another subgraph needs to know which row is meant. Null when any of it is missing. */
export type Represent = (object: unknown) => JsonObject | null;

/** Adds its part to a representation; false when what it needs is missing. */
type Part = (object: JsonObject, representation: JsonObject) => boolean;

export function compileRepresentation(selections: readonly QueryPlanSelectionNode[], types: TypeIndex): Represent {
  const parts = selections.map((selection) => compilePart(selection, types));
  return (object) => {
    if (!isObject(object)) return null;
    const representation: JsonObject = {};
    for (const part of parts) if (!part(object, representation)) return null;
    return representation;
  };
}

function compilePart(selection: QueryPlanSelectionNode, types: TypeIndex): Part {
  const below = selection.selections === undefined ? undefined : compileRepresentation(selection.selections, types);
  if (selection.kind === 'InlineFragment') {
    const fitting = selection.typeCondition === undefined ? undefined : types.fitting(selection.typeCondition);
    return (object, representation) => {
      const typeName = object['__typename'];
      const inner = typeof typeName === 'string' && fitting?.has(typeName) === true ? below?.(object) : undefined;
      if (inner !== undefined && inner !== null) mergeInto(representation, inner);
      return true;
    };
  }
  const key = getResponseName(selection);
  const read = below ?? ((value: unknown) => value);
  return (object, representation) => {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    if (value === undefined) return false;
    setOwn(representation, key, Array.isArray(value) ? value.map(read) : read(value));
    return true;
  };
}
