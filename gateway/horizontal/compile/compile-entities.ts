import {
  type FieldNode,
  type GraphQLCompositeType,
  type InlineFragmentNode,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { entityFields } from '../cache/entity-fields.ts';
import type { ContractModel, HorizontalModel } from '../model/horizontal-model.ts';
import { formOf, unitedForm, type ValueForm } from './answer-form.ts';
import type { FenceShape } from './fence-shape.ts';
import type { FieldCompiler } from './field-compiler.ts';
import type { CachedEntity, Condition, PlannedField, RoutePlan } from './route-plan.ts';
import { selectedFields } from './selected-fields.ts';
import { type Fragments, inlined, responseKey, type SelectionRewriter, unitedShape } from './selection-rewriter.ts';
import { subOperation } from './sub-operation.ts';

export interface EntityCompilation {
  readonly model: HorizontalModel;
  readonly contract: ContractModel;
  readonly rewriter: SelectionRewriter;
  readonly fields: FieldCompiler;
  readonly fragments: Fragments;
}

/** Compiles a fetch of `_entities`. */
export function compileEntities(
  operation: OperationDefinitionNode,
  field: FieldNode,
  compilation: EntityCompilation,
): RoutePlan {
  const found = {
    shapes: new Map<string, FenceShape>(),
    forms: new Map<string, ValueForm>(),
    cached: new Map<string, CachedEntity>(),
    everywhere: new Map<string, PlannedField[]>(),
  };
  const spread = new Map<string, SelectionNode[]>();
  const owned = (field.selectionSet?.selections ?? []).flatMap((selection): SelectionNode[] => {
    const one = inlined(selection, compilation.fragments);
    if (one.kind === Kind.FIELD || one.typeCondition === undefined) return [one];
    const type = compilation.model.schema.getType(one.typeCondition.name.value);
    if (!isCompositeType(type)) throw new Error(`${one.typeCondition.name.value} is no type with fields`);
    if (compilation.contract.entities.get(type.name)?.kind !== 'everywhere') {
      return [compileOwned(type, one, compilation, found)];
    }
    spread.set(type.name, [...(spread.get(type.name) ?? []), one]);
    return [];
  });
  const everywhere = [...spread].map(([typeName, fragments]) =>
    compileEverywhere(typeName, fragments, compilation, found.everywhere),
  );
  const selections = [...owned, ...everywhere];
  const node = { ...field, selectionSet: { kind: Kind.SELECTION_SET as const, selections } };
  const made = subOperation(operation, [node]);
  return { kind: 'entities', entities: { key: responseKey(field), ...found }, subOperation: () => made };
}

interface FoundOwned {
  readonly shapes: Map<string, FenceShape>;
  readonly forms: Map<string, ValueForm>;
  readonly cached: Map<string, CachedEntity>;
}

/** Rows that one node answers. */
function compileOwned(
  type: GraphQLCompositeType,
  fragment: InlineFragmentNode,
  { model, rewriter, fragments }: EntityCompilation,
  { shapes, forms, cached }: FoundOwned,
): SelectionNode {
  const { selectionSet, shape } = rewriter.rewrite(type, fragment.selectionSet);
  const rowTypes = isObjectType(type) ? [type] : model.schema.getPossibleTypes(type);
  for (const { name } of shape === undefined ? [] : rowTypes) {
    const known = shapes.get(name);
    if (shape !== undefined) shapes.set(name, known === undefined ? shape : unitedShape(known, shape));
  }
  const sent = { ...fragment, selectionSet };
  for (const rowType of rowTypes) {
    // What stands under a condition of the fragment itself may be left out: asked through a fragment, as it is sent.
    const form = formOf(model.schema, fragments, rowType, { kind: Kind.SELECTION_SET, selections: [sent] });
    const known = forms.get(rowType.name);
    forms.set(
      rowType.name,
      known === undefined ? form : unitedForm({ always: true, form: known }, { always: true, form }),
    );
  }
  const policy = model.cached.entities.get(type.name);
  const fields = policy === undefined ? undefined : entityFields(type, fragment.selectionSet);
  if (policy !== undefined && fields !== undefined && !cached.has(type.name)) cached.set(type.name, { policy, fields });
  return sent;
}

/** Rows of which every node may hold a part: their fields are fan-outs. All fragments on one type are one selection. */
function compileEverywhere(
  typeName: string,
  selected: readonly SelectionNode[],
  { model, contract, fields, fragments }: EntityCompilation,
  everywhere: Map<string, PlannedField[]>,
): SelectionNode {
  const type = model.schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type, and has fields everywhere`);
  const planned: PlannedField[] = [];
  everywhere.set(typeName, planned);
  const selections = selectedFields({ kind: Kind.SELECTION_SET, selections: selected }, fragments).map((one) => {
    const route = contract.fanouts.get(`${typeName}.${one.field.name.value}`);
    if (route === undefined) return one.field;
    const compiled = fields.compile(type, one, route);
    planned.push(compiled.planned);
    return conditioned(compiled.node, one.alternatives);
  });
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: typeName } },
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}

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
