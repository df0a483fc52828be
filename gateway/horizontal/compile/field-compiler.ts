import {
  type ArgumentNode,
  type ConstValueNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import type { HorizontalModel, RootRoute } from '../model/horizontal-model.ts';
import { formOf } from './answer-form.ts';
import { MergeCompiler } from './merge-compiler.ts';
import type { PlannedField } from './route-plan.ts';
import type { SelectedField } from './selected-fields.ts';
import { type Fragments, responseKey, type SelectionRewriter } from './selection-rewriter.ts';

export interface CompiledField {
  readonly planned: PlannedField;
  /** What nodes are asked. */
  readonly node: FieldNode;
}

/** Compiles fields that have a route: root fields, and fan-outs below an entity. */
export class FieldCompiler {
  readonly #model: HorizontalModel;
  readonly #rewriter: SelectionRewriter;
  readonly #merges: MergeCompiler;
  readonly #fragments: Fragments;

  constructor(model: HorizontalModel, rewriter: SelectionRewriter, fragments: Fragments) {
    this.#model = model;
    this.#rewriter = rewriter;
    this.#fragments = fragments;
    this.#merges = new MergeCompiler(model, rewriter, fragments);
  }

  compile(parent: GraphQLObjectType, { field, alternatives }: SelectedField, route: RootRoute): CompiledField {
    const definition = parent.getFields()[field.name.value];
    if (definition === undefined) throw new Error(`${parent.name} has no field ${field.name.value}`);
    const type = getNamedType(definition.type);
    const nullable = getNullableType(definition.type);
    const form = (sent: FieldNode) => formOf(this.#model.schema, this.#fragments, definition.type, sent.selectionSet);
    const planned = {
      key: responseKey(field),
      alternatives,
      arguments: argumentMap(field.arguments, definition.args),
      route,
      cached: this.#model.cached.roots.get(`${parent.name}.${field.name.value}`),
    };
    if (route.kind === 'fanout' && isObjectType(nullable) && field.selectionSet !== undefined) {
      const { selectionSet, plan, shape } = this.#merges.compile(nullable, field.selectionSet);
      const node = { ...field, selectionSet };
      return { planned: { ...planned, merge: plan, shape, form: form(node) }, node };
    }
    if (!isCompositeType(type) || field.selectionSet === undefined) {
      return { planned: { ...planned, merge: undefined, shape: undefined, form: form(field) }, node: field };
    }
    const { selectionSet, shape } = this.#rewriter.rewrite(type, field.selectionSet);
    const node = { ...field, selectionSet };
    return { planned: { ...planned, merge: undefined, shape, form: form(node) }, node };
  }
}

/** The arguments as given, and the defaults of those left out: routing and paging depend on both. */
function argumentMap(
  given: readonly ArgumentNode[] | undefined,
  defined: GraphQLField<unknown, unknown>['args'],
): PlannedField['arguments'] {
  const values = new Map<string, ArgumentNode['value'] | ConstValueNode>();
  for (const argument of defined) {
    const value = argument.astNode?.defaultValue;
    if (value !== undefined) values.set(argument.name, value);
  }
  for (const argument of given ?? []) values.set(argument.name.value, argument.value);
  return values;
}
