import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode, visit } from 'graphql';
import type { DocumentLimits, Excess } from './document-limits.ts';

interface Measures {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
}

const nothing: Measures = { depth: 0, aliases: 0, directives: 0, fields: 0 };

/**
 * The first limit that one of a document's operations goes beyond. Fragments count as often as they are spread; each is measured once,
 * so that fragments which multiply each other cost no time. A fragment that spreads itself is left to validation, which refuses it.
 */
export function excessOf(document: DocumentNode, limits: DocumentLimits): Excess | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Measures>();

  const measureFragment = (name: string): Measures => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    const measures = fragment === undefined ? nothing : measure(fragment.selectionSet);
    measured.set(name, measures);
    return measures;
  };

  /** `fields` counts those of this level alone: fragments are seen through. */
  const measure = ({ selections }: SelectionSetNode): Measures => {
    let { depth, aliases, directives, fields } = nothing;
    for (const selection of selections) {
      directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        const below = selection.selectionSet === undefined ? nothing : measure(selection.selectionSet);
        depth = Math.max(depth, 1 + below.depth);
        aliases += below.aliases + (selection.alias === undefined ? 0 : 1);
        directives += below.directives;
        fields += 1;
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT
            ? measure(selection.selectionSet)
            : measureFragment(selection.name.value);
        depth = Math.max(depth, inner.depth);
        aliases += inner.aliases;
        directives += inner.directives;
        fields += inner.fields;
      }
    }
    return { depth, aliases, directives, fields };
  };

  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, aliases, directives, fields } = measure(definition.selectionSet);
    const excess = over({ depth, aliases, directives, rootFields: fields }, limits);
    if (excess !== undefined) return excess;
  }
  return over({ listLength: longestList(document) }, limits);
}

function over(found: Partial<Record<keyof DocumentLimits, number>>, limits: DocumentLimits): Excess | undefined {
  for (const limit of ['depth', 'aliases', 'rootFields', 'directives', 'listLength'] as const) {
    const value = found[limit];
    if (value !== undefined && value > limits[limit]) return { limit, allowed: limits[limit], found: value };
  }
  return undefined;
}

function longestList(document: DocumentNode): number {
  let longest = 0;
  visit(document, {
    ListValue({ values }) {
      longest = Math.max(longest, values.length);
    },
  });
  return longest;
}

/** The longest list anywhere in an operation's variables. */
export function longestVariable(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return parts.reduce<number>(
    (longest, part) => Math.max(longest, longestVariable(part)),
    Array.isArray(value) ? value.length : 0,
  );
}
