import {
  type ArgumentNode,
  type ConstValueNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { entityFields } from '../cache/entity-fields.ts';
import type { CachePolicies, ContractModel, HorizontalModel } from '../model/horizontal-model.ts';
import type { FenceShape } from './fence-shape.ts';
import { MergeCompiler } from './merge-compiler.ts';
import type { CachedEntity, Condition, PlannedField, RoutePlan, SubOperation } from './route-plan.ts';
import { type Fragments, inlined, responseKey, SelectionRewriter, unitedShape } from './selection-rewriter.ts';

/** Compiles one fetch that Apollo's planner made for a contract. Throws only on documents that no planner makes. */
export function compileFetch(model: HorizontalModel, contract: ContractModel, document: DocumentNode): RoutePlan {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('A fetch without an operation');
  const fragments: Fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const rewriter = new SelectionRewriter(model.schema, contract, fragments);
  const roots = rootFields(operation.selectionSet, fragments, []);
  const first = roots[0];
  if (first !== undefined && first.field.name.value === '_entities') {
    return compileEntities(model, operation, first.field, rewriter, fragments);
  }
  const type = operation.operation === 'mutation' ? model.schema.getMutationType() : model.schema.getQueryType();
  if (!type) throw new Error(`The supergraph has no ${operation.operation} type`);
  const merges = new MergeCompiler(model, rewriter, fragments);
  const compiled = joined(roots).map((root) => compileRoot(contract, type, root, rewriter, merges, model.cached.roots));
  const cache = new Map<string, SubOperation>();
  return {
    kind: operation.operation === 'mutation' ? 'mutation' : 'query',
    fields: compiled.map(({ planned }) => planned),
    subOperation(indexes) {
      const key = indexes.join();
      const known = cache.get(key);
      if (known !== undefined) return known;
      const selections = indexes.flatMap((index) => compiled[index]?.node ?? []);
      const made = subOperation(operation, selections);
      cache.set(key, made);
      return made;
    },
  };
}

interface Root {
  readonly field: FieldNode;
  readonly conditions: readonly Condition[];
}

/** The root fields, fragments opened, with the conditions under which each is asked for. */
function rootFields(selectionSet: SelectionSetNode, fragments: Fragments, outer: readonly Condition[]): Root[] {
  return selectionSet.selections.flatMap((selection) => {
    const one = inlined(selection, fragments);
    const conditions = [...outer, ...conditionsOf(one.directives ?? [])];
    return one.kind === Kind.FIELD ? [{ field: one, conditions }] : rootFields(one.selectionSet, fragments, conditions);
  });
}

/** Selections of one response key made one, as GraphQL merges fields. */
function joined(roots: readonly Root[]): Root[] {
  const byKey = new Map<string, Root>();
  for (const root of roots) {
    const key = responseKey(root.field);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, root);
    else {
      const selections = [
        ...(known.field.selectionSet?.selections ?? []),
        ...(root.field.selectionSet?.selections ?? []),
      ];
      const field = { ...known.field, selectionSet: { kind: Kind.SELECTION_SET as const, selections } };
      byKey.set(key, { field, conditions: known.conditions.length === 0 ? [] : root.conditions });
    }
  }
  return [...byKey.values()];
}

function conditionsOf(directives: readonly DirectiveNode[]): Condition[] {
  return directives.flatMap((directive) => {
    const name = directive.name.value;
    const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
    return value !== undefined && (name === 'include' || name === 'skip')
      ? [{ includedWhen: name === 'include', value }]
      : [];
  });
}

function compileRoot(
  contract: ContractModel,
  parent: GraphQLObjectType,
  { field, conditions }: Root,
  rewriter: SelectionRewriter,
  merges: MergeCompiler,
  cachedRoots: CachePolicies['roots'],
): { readonly planned: PlannedField; readonly node: FieldNode } {
  const coordinate = `${parent.name}.${field.name.value}`;
  const route = contract.roots.get(coordinate);
  const definition = parent.getFields()[field.name.value];
  if (route === undefined || definition === undefined) {
    throw new Error(`${coordinate} has no route in contract ${contract.name}`);
  }
  const type = getNamedType(definition.type);
  const nullable = getNullableType(definition.type);
  // The gateway judges the conditions itself, so that a field that is not asked for reaches no node.
  const { directives: _judged, ...asked } = field;
  const cached = cachedRoots.get(coordinate);
  const planned = {
    cached,
    key: responseKey(field),
    conditions,
    arguments: argumentMap(field.arguments, definition.args),
    route,
  };
  if (route.kind === 'fanout' && isObjectType(nullable) && field.selectionSet !== undefined) {
    const { selectionSet, plan, shape } = merges.compile(nullable, field.selectionSet);
    return { planned: { ...planned, merge: plan, shape }, node: { ...asked, selectionSet } };
  }
  if (!isCompositeType(type) || field.selectionSet === undefined) {
    return { planned: { ...planned, merge: undefined, shape: undefined }, node: asked };
  }
  const { selectionSet, shape } = rewriter.rewrite(type, field.selectionSet);
  return { planned: { ...planned, merge: undefined, shape }, node: { ...asked, selectionSet } };
}

/** The arguments as given, and the defaults of those left out: routing and paging depend on both. */
function argumentMap(
  given: readonly ArgumentNode[] | undefined,
  defined: readonly {
    readonly name: string;
    readonly astNode?: { readonly defaultValue?: ConstValueNode | undefined } | null | undefined;
  }[],
): PlannedField['arguments'] {
  const values = new Map<string, ArgumentNode['value']>();
  for (const argument of defined) {
    const value = argument.astNode?.defaultValue;
    if (value !== undefined) values.set(argument.name, value);
  }
  for (const argument of given ?? []) values.set(argument.name.value, argument.value);
  return values;
}

function compileEntities(
  model: HorizontalModel,
  operation: OperationDefinitionNode,
  field: FieldNode,
  rewriter: SelectionRewriter,
  fragments: Fragments,
): RoutePlan {
  const shapes = new Map<string, FenceShape>();
  const cached = new Map<string, CachedEntity>();
  const selections = (field.selectionSet?.selections ?? []).map((selection): SelectionNode => {
    const one = inlined(selection, fragments);
    if (one.kind === Kind.FIELD || one.typeCondition === undefined) return one;
    const type = model.schema.getType(one.typeCondition.name.value);
    if (!isCompositeType(type)) throw new Error(`${one.typeCondition.name.value} is no type with fields`);
    const { selectionSet, shape } = rewriter.rewrite(type, one.selectionSet);
    const rowTypes = isObjectType(type) ? [type] : model.schema.getPossibleTypes(type);
    for (const { name } of shape === undefined ? [] : rowTypes) {
      const known = shapes.get(name);
      if (shape !== undefined) shapes.set(name, known === undefined ? shape : unitedShape(known, shape));
    }
    const policy = model.cached.entities.get(type.name);
    const fields = policy === undefined ? undefined : entityFields(type, one.selectionSet);
    if (policy !== undefined && fields !== undefined && !cached.has(type.name))
      cached.set(type.name, { policy, fields });
    return { ...one, selectionSet };
  });
  const node = { ...field, selectionSet: { kind: Kind.SELECTION_SET as const, selections } };
  const made = subOperation(operation, [node]);
  return { kind: 'entities', entities: { key: responseKey(field), shapes, cached }, subOperation: () => made };
}

function subOperation(operation: OperationDefinitionNode, selections: readonly FieldNode[]): SubOperation {
  const used = new Set<string>();
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
  visit(selectionSet, {
    enter(node) {
      if (node.kind === Kind.VARIABLE) used.add(node.name.value);
    },
  });
  const variableDefinitions = (operation.variableDefinitions ?? []).filter((one) => used.has(one.variable.name.value));
  const query = print({ ...operation, variableDefinitions, selectionSet });
  return { queryJson: JSON.stringify(query), variables: [...used] };
}
