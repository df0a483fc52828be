import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** What the schema says of sizes. */
export interface CostModel {
  readonly schema: GraphQLSchema;
  /** By `Query.field`: fields that are asked of every node, and the length of their pages when a caller names none. */
  readonly fanouts: ReadonlyMap<string, { readonly pageSize: number | undefined }>;
}

/** What an operation may cost, for the variables given. */
export type OperationCost = (variables: Readonly<Record<string, unknown>>) => number;

/** Asking every node costs about as much as this many rows. */
const fanoutCost = 10;
/** How long a list is taken to be of which the schema says nothing, and a page of which neither schema nor caller does. */
const assumedList = 10;
const assumedPage = 20;
/** More than any limit, and still a number that can be multiplied. */
const most = 1e12;

type Size = (variables: Readonly<Record<string, unknown>>) => number;

/** What a selection set costs for one object: its own part, and parts that come as often as a size says. */
interface CostNode {
  own: number;
  readonly parts: { readonly times: Size; readonly cost: CostNode }[];
}

/**
 * Works out once per operation what it may cost: one for each object that may be in the answer, pages as long as they are asked for,
 * and some more for a field that every node is asked. Conditions are taken to hold, and every branch of a type to be there.
 */
export function compileCost(
  { schema, fanouts }: CostModel,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): OperationCost {
  /** Fragments by the page that they are spread in, and pages by their field: each is worked out once, however fragments multiply each other. */
  const compiled = new Map<Size | undefined, Map<string, CostNode>>();
  const pages = new Map<FieldNode, Size>();
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );

  const sizeOf = (value: ValueNode | undefined): Size | undefined => {
    if (value?.kind === Kind.INT) return () => Number(value.value);
    if (value?.kind !== Kind.VARIABLE) return undefined;
    const name = value.name.value;
    const fallback = defaults.get(name);
    const standard = fallback?.kind === Kind.INT ? Number(fallback.value) : undefined;
    return (variables) => {
      const given = variables[name];
      return typeof given === 'number' ? given : given === undefined ? (standard ?? Number.NaN) : Number.NaN;
    };
  };

  const pageSize = (field: FieldNode, declared: number | undefined): Size => {
    const size = pages.get(field) ?? newPageSize(field, declared);
    pages.set(field, size);
    return size;
  };

  const newPageSize = (field: FieldNode, declared: number | undefined): Size => {
    const argument = (name: string) => sizeOf(field.arguments?.find((one) => one.name.value === name)?.value);
    const [first, last] = [argument('first'), argument('last')];
    const standard = declared ?? assumedPage;
    return (variables) => {
      const sizes = [first?.(variables), last?.(variables)].filter((size) => size !== undefined && !Number.isNaN(size));
      return sizes.length === 0 ? standard : Math.max(0, ...sizes.map(Number));
    };
  };

  const compileField = (parent: GraphQLNamedType, field: FieldNode, page: Size | undefined, into: CostNode): void => {
    const definition = 'getFields' in parent ? parent.getFields()[field.name.value] : undefined;
    const type = definition === undefined ? undefined : getNamedType(definition.type);
    if (definition === undefined || type === undefined || !isCompositeType(type)) return;
    const fanout = fanouts.get(`${parent.name}.${field.name.value}`);
    if (fanout !== undefined) into.own += fanoutCost;
    const pageBelow = isObjectType(type) && 'edges' in type.getFields() ? pageSize(field, fanout?.pageSize) : undefined;
    const isRows = page !== undefined && field.name.value === 'edges';
    const cost: CostNode = { own: isRows ? 0 : 1, parts: [] };
    if (field.selectionSet !== undefined) compileSelections(type, field.selectionSet, pageBelow, cost);
    const times = isRows ? page : isList(definition.type) ? () => assumedList : () => 1;
    into.parts.push({ times, cost });
  };

  const compileSelections = (
    parent: GraphQLNamedType,
    { selections }: SelectionSetNode,
    page: Size | undefined,
    into: CostNode,
  ): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) compileField(parent, selection, page, into);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const name = selection.typeCondition?.name.value;
        const type = name === undefined ? parent : (schema.getType(name) ?? parent);
        compileSelections(type, selection.selectionSet, page, into);
      } else {
        const fragment = fragments.get(selection.name.value);
        const type = fragment === undefined ? undefined : schema.getType(fragment.typeCondition.name.value);
        if (fragment === undefined || type === undefined) continue;
        into.parts.push({ times: () => 1, cost: compileFragment(type, fragment, page) });
      }
    }
  };

  const compileFragment = (
    type: GraphQLNamedType,
    { name, selectionSet }: FragmentDefinitionNode,
    page: Size | undefined,
  ): CostNode => {
    const ofPage = compiled.get(page) ?? new Map<string, CostNode>();
    compiled.set(page, ofPage);
    const known = ofPage.get(name.value);
    if (known !== undefined) return known;
    const cost: CostNode = { own: 0, parts: [] };
    ofPage.set(name.value, cost);
    compileSelections(type, selectionSet, page, cost);
    return cost;
  };

  const root: CostNode = { own: 0, parts: [] };
  const rootType = schema.getRootType(operation.operation);
  if (rootType != null) compileSelections(rootType, operation.selectionSet, undefined, root);
  return (variables) => evaluate(root, variables, new Map());
}

function evaluate(node: CostNode, variables: Readonly<Record<string, unknown>>, known: Map<CostNode, number>): number {
  const before = known.get(node);
  if (before !== undefined) return before;
  const total = node.parts.reduce(
    (sum, { times, cost }) => sum + Math.max(0, times(variables)) * evaluate(cost, variables, known),
    node.own,
  );
  const bounded = Math.min(most, total);
  known.set(node, bounded);
  return bounded;
}

const isList = (type: unknown): boolean => isListType(isNonNullType(type) ? type.ofType : type);
