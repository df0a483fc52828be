import { type ConstDirectiveNode, valueFromASTUntyped } from 'graphql';

interface Element {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined;
}

/** The uses of one directive on a type or field: the arguments of each, by name. */
export function applied(element: Element, directive: string): readonly ReadonlyMap<string, unknown>[] {
  return (element.astNode?.directives ?? [])
    .filter((node) => node.name.value === directive)
    .map((node) => new Map((node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)])));
}

/** An argument of a directive that holds text. */
export function textOf(values: ReadonlyMap<string, unknown>, name: string): string | undefined {
  const value = values.get(name);
  return typeof value === 'string' ? value : undefined;
}
