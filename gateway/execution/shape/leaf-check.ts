import { isCustomScalarType, isEnumType, type NamedType } from '@apollo/federation-internals';

/** Tells whether a subgraph's value may stand for a leaf type. */
export type LeafCheck = (value: unknown) => boolean;

const isString: LeafCheck = (value) => typeof value === 'string';
/** Beyond this a number is written with an exponent. */
const isInteger: LeafCheck = (value) => Number.isInteger(value) && Math.abs(Number(value)) < 1e21;

const checks: ReadonlyMap<string, LeafCheck> = new Map<string, LeafCheck>([
  ['String', isString],
  ['Boolean', (value) => typeof value === 'boolean'],
  ['Int', isInteger],
  ['Float', Number.isFinite],
  ['ID', (value) => isString(value) || isInteger(value)],
]);

/** What a custom scalar allows only its subgraph knows. */
export function leafCheck(type: NamedType): LeafCheck {
  if (isEnumType(type)) {
    const names: ReadonlySet<unknown> = new Set(type.values.map(({ name }) => name));
    return (value) => names.has(value);
  }
  const check = isCustomScalarType(type) ? undefined : checks.get(type.name);
  return check ?? (() => true);
}
