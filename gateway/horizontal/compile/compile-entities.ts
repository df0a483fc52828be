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
import { EverywhereFields } from './everywhere-fields.ts';
import type { FenceShape } from './fence-shape.ts';
import type { FieldCompiler } from './field-compiler.ts';
import { pageVariableNames } from './page-variables.ts';
import type { CachedEntity, RoutePlan } from './route-plan.ts';
import { type Fragments, inlined, responseKey, type SelectionRewriter, unitedShape } from './selection-rewriter.ts';
import { keptSubOperations, subOperation } from './sub-operation.ts';

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
  };
  const pageVariables = pageVariableNames(operation);
  const everywhere = new EverywhereFields(compilation, pageVariables);
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
  for (const [typeName, fragments] of spread) everywhere.add(typeName, fragments);
  return {
    kind: 'entities',
    entities: { key: responseKey(field), ...found, everywhere: everywhere.planned },
    pageVariables,
    subOperation: keptSubOperations((portions) => subOperation(operation, [everywhere.ask(field, owned, portions)])),
    furtherOperation: (wanted) => subOperation(operation, everywhere.askFurther(wanted)),
  };
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
