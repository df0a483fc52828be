import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ContractModel } from '../model/horizontal-model.ts';
import type { FenceChild, FenceShape } from './fence-shape.ts';

/** Response keys of fields that the gateway adds for itself; Apollo's gateway drops what no client asked for. */
export const ownKeys = {
  owner: '_h_owner',
  cursor: '_h_cursor',
  edges: '_h_edges',
  node: '_h_node',
  page: '_h_page',
  bucket: '_h_key',
  by: '_h_by',
  of: '_h_of_',
  over: '_h_over_',
} as const;

/** Named fragments of the operation, by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const nameNode = (value: string) => ({ kind: Kind.NAME as const, value });

/** `alias: name { … }`, without arguments. */
export const fieldNode = (name: string, alias?: string, selections?: readonly SelectionNode[]): FieldNode => ({
  kind: Kind.FIELD,
  name: nameNode(name),
  ...(alias === undefined || alias === name ? {} : { alias: nameNode(alias) }),
  ...(selections === undefined ? {} : { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
});

export const responseKey = (field: FieldNode): string => field.alias?.value ?? field.name.value;

/** The fragment spread as an inline fragment, so that what follows knows only one kind of fragment. */
export function inlined(selection: SelectionNode, fragments: Fragments): FieldNode | InlineFragmentNode {
  if (selection.kind !== Kind.FRAGMENT_SPREAD) return selection;
  const fragment = fragments.get(selection.name.value);
  if (fragment === undefined) throw new Error(`The operation has no fragment ${selection.name.value}`);
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: fragment.typeCondition,
    ...(selection.directives === undefined ? {} : { directives: selection.directives }),
    selectionSet: fragment.selectionSet,
  };
}

/** True when the field stands under its own name, whatever the variables: then it need not be added again. */
export const isPlain = (field: FieldNode, name: string): boolean =>
  field.name.value === name && field.alias === undefined && (field.directives?.length ?? 0) === 0;

export interface Rewritten {
  readonly selectionSet: SelectionSetNode;
  /** Undefined when no row with an owner can stand below. */
  readonly shape: FenceShape | undefined;
}

/**
 * Adds to a selection what the ownership fence needs (the field that names the owner, wherever a row with an owner is selected)
 * and tells where to look for it.
 */
export class SelectionRewriter {
  readonly #schema: GraphQLSchema;
  readonly #contract: ContractModel;
  readonly #fragments: Fragments;

  constructor(schema: GraphQLSchema, contract: ContractModel, fragments: Fragments) {
    this.#schema = schema;
    this.#contract = contract;
    this.#fragments = fragments;
  }

  rewrite(type: GraphQLCompositeType, selectionSet: SelectionSetNode): Rewritten {
    const children = new Map<string, FenceChild>();
    const ownerKeys = new Set<string>();
    const selections = this.#rewriteInto(type, selectionSet, children, ownerKeys, false);
    const ownerKey = ownerKeys.values().next().value;
    return {
      selectionSet: { kind: Kind.SELECTION_SET, selections },
      shape: ownerKey === undefined && children.size === 0 ? undefined : { ownerKey, children },
    };
  }

  /** The type that a fragment's fields are of. */
  conditionType(parent: GraphQLCompositeType, fragment: InlineFragmentNode): GraphQLCompositeType {
    if (fragment.typeCondition === undefined) return parent;
    const type = this.#schema.getType(fragment.typeCondition.name.value);
    if (!isCompositeType(type)) throw new Error(`${fragment.typeCondition.name.value} is no type with fields`);
    return type;
  }

  #rewriteInto(
    type: GraphQLCompositeType,
    selectionSet: SelectionSetNode,
    children: Map<string, FenceChild>,
    ownerKeys: Set<string>,
    inAbstract: boolean,
  ): SelectionNode[] {
    const selections: SelectionNode[] = [];
    const by = this.#ownerField(type);
    let ownerSelected = false;
    for (const selection of selectionSet.selections) {
      const one = inlined(selection, this.#fragments);
      if (one.kind === Kind.INLINE_FRAGMENT) {
        const condition = this.conditionType(type, one);
        const abstract = inAbstract || isAbstractType(type);
        const inner = this.#rewriteInto(condition, one.selectionSet, children, ownerKeys, abstract);
        selections.push({ ...one, selectionSet: { kind: Kind.SELECTION_SET, selections: inner } });
        continue;
      }
      if (by !== undefined && !inAbstract && isPlain(one, by)) ownerSelected = true;
      selections.push(this.#rewriteField(type, one, children));
    }
    if (by !== undefined) {
      if (ownerSelected) ownerKeys.add(by);
      else {
        ownerKeys.add(ownKeys.owner);
        selections.push(fieldNode(by, ownKeys.owner));
      }
    } else if (isAbstractType(type)) {
      this.#guardPossibleTypes(type, selections, ownerKeys);
    }
    return selections;
  }

  /** Rows selected through an interface or union alone are fenced as those selected through their own type. */
  #guardPossibleTypes(type: GraphQLCompositeType, selections: SelectionNode[], ownerKeys: Set<string>): void {
    if (!isAbstractType(type)) return;
    for (const possible of this.#schema.getPossibleTypes(type)) {
      const by = this.#ownerField(possible);
      if (by === undefined) continue;
      ownerKeys.add(ownKeys.owner);
      selections.push({
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: { kind: Kind.NAMED_TYPE, name: nameNode(possible.name) },
        selectionSet: { kind: Kind.SELECTION_SET, selections: [fieldNode(by, ownKeys.owner)] },
      });
    }
  }

  #rewriteField(type: GraphQLCompositeType, field: FieldNode, children: Map<string, FenceChild>): FieldNode {
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined;
    if (field.selectionSet === undefined || definition === undefined) return field;
    const fieldType = getNamedType(definition.type);
    if (!isCompositeType(fieldType)) return field;
    const { selectionSet, shape } = this.rewrite(fieldType, field.selectionSet);
    if (shape !== undefined) {
      const nullable = getNullableType(definition.type);
      const nonNull = isNonNullType(definition.type) && !isListType(nullable);
      const key = responseKey(field);
      const known = children.get(key);
      children.set(key, { shape: known === undefined ? shape : unitedShape(known.shape, shape), nonNull });
    }
    return { ...field, selectionSet };
  }

  #ownerField(type: GraphQLCompositeType): string | undefined {
    const route = this.#contract.entities.get(type.name);
    return route?.kind === 'owned' ? route.by : undefined;
  }
}

/** One key selected in several fragments: rows may stand below any of them. */
export function unitedShape(one: FenceShape, other: FenceShape): FenceShape {
  const children = new Map(one.children);
  for (const [key, child] of other.children) {
    const known = children.get(key);
    children.set(
      key,
      known === undefined ? child : { shape: unitedShape(known.shape, child.shape), nonNull: child.nonNull },
    );
  }
  return { ownerKey: one.ownerKey ?? other.ownerKey, children };
}
