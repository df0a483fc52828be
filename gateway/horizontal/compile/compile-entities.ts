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
import type { FenceShape } from './fence-shape.ts';
import type { FieldCompiler } from './field-compiler.ts';
import type { CachedEntity, PlannedField, RoutePlan } from './route-plan.ts';
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
    cached: new Map<string, CachedEntity>(),
    everywhere: new Map<string, PlannedField[]>(),
  };
  const selections = (field.selectionSet?.selections ?? []).map((selection): SelectionNode => {
    const one = inlined(selection, compilation.fragments);
    if (one.kind === Kind.FIELD || one.typeCondition === undefined) return one;
    const type = compilation.model.schema.getType(one.typeCondition.name.value);
    if (!isCompositeType(type)) throw new Error(`${one.typeCondition.name.value} is no type with fields`);
    return compilation.contract.entities.get(type.name)?.kind === 'everywhere'
      ? compileEverywhere(type, one, compilation, found.everywhere)
      : compileOwned(type, one, compilation, found);
  });
  const node = { ...field, selectionSet: { kind: Kind.SELECTION_SET as const, selections } };
  const made = subOperation(operation, [node]);
  return { kind: 'entities', entities: { key: responseKey(field), ...found }, subOperation: () => made };
}

/** Rows that one node answers. */
function compileOwned(
  type: GraphQLCompositeType,
  fragment: InlineFragmentNode,
  { model, rewriter }: EntityCompilation,
  { shapes, cached }: { readonly shapes: Map<string, FenceShape>; readonly cached: Map<string, CachedEntity> },
): SelectionNode {
  const { selectionSet, shape } = rewriter.rewrite(type, fragment.selectionSet);
  const rowTypes = isObjectType(type) ? [type] : model.schema.getPossibleTypes(type);
  for (const { name } of shape === undefined ? [] : rowTypes) {
    const known = shapes.get(name);
    if (shape !== undefined) shapes.set(name, known === undefined ? shape : unitedShape(known, shape));
  }
  const policy = model.cached.entities.get(type.name);
  const fields = policy === undefined ? undefined : entityFields(type, fragment.selectionSet);
  if (policy !== undefined && fields !== undefined && !cached.has(type.name)) cached.set(type.name, { policy, fields });
  return { ...fragment, selectionSet };
}

/** Rows of which every node may hold a part: their fields are fan-outs. */
function compileEverywhere(
  type: GraphQLCompositeType,
  fragment: InlineFragmentNode,
  { contract, fields, fragments }: EntityCompilation,
  everywhere: Map<string, PlannedField[]>,
): SelectionNode {
  if (!isObjectType(type)) throw new Error(`${type.name} is no object type, and has fields everywhere`);
  const planned = everywhere.get(type.name) ?? [];
  everywhere.set(type.name, planned);
  const selections = selectedFields(fragment.selectionSet, fragments).map((selected) => {
    const route = contract.fanouts.get(`${type.name}.${selected.field.name.value}`);
    if (route === undefined) return selected.field;
    const compiled = fields.compile(type, selected, route);
    planned.push(compiled.planned);
    return compiled.node;
  });
  return { ...fragment, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}
