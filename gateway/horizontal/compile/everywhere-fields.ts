import { type FieldNode, isObjectType, Kind, type SelectionNode } from 'graphql';
import type { EntityCompilation } from './compile-entities.ts';
import type { CompiledField } from './field-compiler.ts';
import type { PageVariableNames } from './page-variables.ts';
import { type AskedNode, variableArgument, variableDefinition } from './paged-field.ts';
import type { Condition, FieldRequest, FurtherField, IndexedField } from './route-plan.ts';
import { selectedFields } from './selected-fields.ts';
import { fieldNode } from './selection-rewriter.ts';

interface Spread {
  readonly index: number;
  readonly typeName: string;
  readonly compiled: CompiledField;
}

/**
 * The part of an `_entities` fetch that is about rows of which every node may hold a part: their fields are fan-outs.
 * All fragments on one type are one selection.
 */
export class EverywhereFields {
  readonly planned = new Map<string, IndexedField[]>();
  readonly #compilation: EntityCompilation;
  readonly #names: PageVariableNames;
  readonly #selections = new Map<string, readonly (FieldNode | Spread)[]>();
  readonly #spreads: Spread[] = [];

  constructor(compilation: EntityCompilation, names: PageVariableNames) {
    this.#compilation = compilation;
    this.#names = names;
  }

  add(typeName: string, selections: readonly SelectionNode[]): void {
    const { model, contract, fields, fragments } = this.#compilation;
    const type = model.schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`${typeName} is no object type, and has fields everywhere`);
    const planned: IndexedField[] = [];
    this.planned.set(typeName, planned);
    const selected = selectedFields({ kind: Kind.SELECTION_SET, selections }, fragments).map((one) => {
      const route = contract.fanouts.get(`${typeName}.${one.field.name.value}`);
      if (route === undefined) return one.field;
      const spread = { index: this.#spreads.length, typeName, compiled: fields.compile(type, one, route) };
      this.#spreads.push(spread);
      planned.push({ index: spread.index, field: spread.compiled.planned });
      return spread;
    });
    this.#selections.set(typeName, selected);
  }

  /** The `_entities` field with these selections beside its own, portions of pages where they are asked for. */
  ask(entities: FieldNode, others: readonly SelectionNode[], portions: readonly FieldRequest[]): AskedNode {
    const definitions: AskedNode['definitions'][number][] = [];
    const fragments = [...this.#selections].map(([typeName, selected]) =>
      onType(
        typeName,
        selected.map((one) => {
          if (!('compiled' in one)) return one;
          const portion = portions.find(({ index }) => index === one.index)?.portion;
          const asked = one.compiled.ask(portion, this.#names(one.index));
          definitions.push(...asked.definitions);
          return conditioned(asked.node, one.compiled.planned.alternatives);
        }),
      ),
    );
    const selectionSet = { kind: Kind.SELECTION_SET as const, selections: [...others, ...fragments] };
    return { node: { ...entities, selectionSet }, definitions };
  }

  /** One `_entities` field for each further portion of one row, under a key of its own. */
  askFurther(wanted: readonly FurtherField[]): AskedNode[] {
    return wanted.flatMap(({ index, portion }, place) => {
      const spread = this.#spreads[index];
      if (spread === undefined) return [];
      const names = this.#names(place);
      const { node, definitions } = spread.compiled.ask(portion, names);
      const entities = {
        ...fieldNode('_entities', furtherKey(place), [onType(spread.typeName, [node])]),
        arguments: [variableArgument('representations', names.rows)],
      };
      return [{ node: entities, definitions: [...definitions, variableDefinition(names.rows, '[_Any!]!')] }];
    });
  }
}

/** The response key of a further portion. */
export const furtherKey = (place: number): string => `_h_${place}`;

const onType = (typeName: string, selections: readonly SelectionNode[]): SelectionNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: typeName } },
  selectionSet: { kind: Kind.SELECTION_SET, selections },
});

/** Spares nodes a field that is not asked for. One that is asked for under several conditions goes without: the gateway drops what is too much. */
function conditioned(field: FieldNode, [conditions = [], ...others]: readonly (readonly Condition[])[]): SelectionNode {
  if (others.length > 0) return field;
  return conditions.reduce<SelectionNode>(
    (inner, { includedWhen, value }) => ({
      kind: Kind.INLINE_FRAGMENT,
      directives: [
        {
          kind: Kind.DIRECTIVE,
          name: { kind: Kind.NAME, value: includedWhen ? 'include' : 'skip' },
          arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'if' }, value }],
        },
      ],
      selectionSet: { kind: Kind.SELECTION_SET, selections: [inner] },
    }),
    field,
  );
}
