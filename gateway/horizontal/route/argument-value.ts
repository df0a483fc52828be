import { Kind, type ValueNode, valueFromASTUntyped } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** The value of an argument, variables put in. Undefined when it is a variable that was not given. */
export function argumentValue(value: ValueNode | undefined, variables: Variables): unknown {
  if (value === undefined) return undefined;
  return value.kind === Kind.VARIABLE ? variables[value.name.value] : valueFromASTUntyped(value, { ...variables });
}

/** The value at a path such as `input.entryId`, the first step of which is an argument. */
export function valueAt(
  path: readonly string[],
  values: ReadonlyMap<string, ValueNode>,
  variables: Variables,
): unknown {
  const [first = '', ...rest] = path;
  let value = argumentValue(values.get(first), variables);
  for (const step of rest) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}
