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
import type { PageVariables } from './page-variables.ts';
import { type AskedNode, askForPortion, furtherSelection, pageInfoKey } from './paged-field.ts';
import type { PlannedField, PortionRequest } from './route-plan.ts';
import type { SelectedField } from './selected-fields.ts';
import { type Fragments, responseKey, type SelectionRewriter } from './selection-rewriter.ts';

export interface CompiledField {
  readonly planned: PlannedField;
  /** What nodes are asked: as the client asked, or for a portion of the page. */
  ask(portion: PortionRequest | undefined, names: PageVariables): AskedNode;
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
      merge: undefined,
      shape: undefined,
      paging: undefined,
    };
    if (route.kind === 'fanout' && isObjectType(nullable) && field.selectionSet !== undefined) {
      const { selectionSet, plan, shape } = this.#merges.compile(nullable, field.selectionSet);
      const node = { ...field, selectionSet };
      const merged = { ...planned, merge: plan, shape, form: form(node) };
      // What may be used again is kept whole.
      if (plan.spine === undefined || route.longestPage === undefined || planned.cached !== undefined) {
        return asWhole(merged, node);
      }
      const paged = { node, definition, plan, pageInfo: this.#pageInfoOf(nullable) };
      const paging = {
        longestPage: route.longestPage,
        pageInfoKey: pageInfoKey(plan),
        furtherForm: form({ ...field, selectionSet: furtherSelection(paged) }),
      };
      return {
        planned: { ...merged, paging },
        ask: (portion, names) =>
          portion === undefined ? { node, definitions: [] } : askForPortion(paged, portion, names),
      };
    }
    if (!isCompositeType(type) || field.selectionSet === undefined) {
      return asWhole({ ...planned, form: form(field) }, field);
    }
    const { selectionSet, shape } = this.#rewriter.rewrite(type, field.selectionSet);
    const node = { ...field, selectionSet };
    return asWhole({ ...planned, shape, form: form(node) }, node);
  }

  #pageInfoOf(connection: GraphQLObjectType): string | undefined {
    return Object.keys(connection.getFields()).find(
      (name) => this.#model.mergeRules.get(`${connection.name}.${name}`)?.name === 'PAGE_INFO',
    );
  }
}

const asWhole = (planned: PlannedField, node: FieldNode): CompiledField => {
  const asked = { node, definitions: [] };
  return { planned, ask: () => asked };
};

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
