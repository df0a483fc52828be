import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { HorizontalModel } from '../model/horizontal-model.ts';
import type { MergeRule } from '../model/merge-rule.ts';
import type { FenceShape } from './fence-shape.ts';
import { GatheredMerge } from './gathered-merge.ts';
import type { MergePlan, Projection, ScalarKind } from './merge-plan.ts';
import {
  type Fragments,
  fieldNode,
  inlined,
  isPlain,
  ownKeys,
  responseKey,
  type SelectionRewriter,
} from './selection-rewriter.ts';

export interface CompiledMerge {
  readonly selectionSet: SelectionSetNode;
  readonly plan: MergePlan;
  readonly shape: FenceShape | undefined;
}

const sourceFields = ['platform', 'status', 'asOf', 'latencyMs', 'problem', 'problemZh'] as const;
const pageFlags = ['hasNextPage', 'hasPreviousPage'] as const;

/** Compiles the selection on what a fan-out returns: what to ask of each node, and how to merge what they answer. */
export class MergeCompiler {
  readonly #model: HorizontalModel;
  readonly #rewriter: SelectionRewriter;
  readonly #fragments: Fragments;

  constructor(model: HorizontalModel, rewriter: SelectionRewriter, fragments: Fragments) {
    this.#model = model;
    this.#rewriter = rewriter;
    this.#fragments = fragments;
  }

  compile(type: GraphQLObjectType, selectionSet: SelectionSetNode): CompiledMerge {
    return this.#compile(type, selectionSet, undefined);
  }

  /** `bucketField`: by which buckets are the same. It is asked for beside every selection, whatever the conditions of others. */
  #compile(type: GraphQLObjectType, selectionSet: SelectionSetNode, bucketField: string | undefined): CompiledMerge {
    const gathered = new GatheredMerge();
    const selections = this.#walk(type, selectionSet, gathered, false);
    if (bucketField !== undefined) {
      gathered.add({ rule: 'SAME', key: ownKeys.bucket });
      selections.push(fieldNode(bucketField, ownKeys.bucket));
    }
    if (gathered.needsSpine && gathered.spine === undefined) selections.push(this.#ownSpine(type, gathered));
    const { fields, children, spine } = gathered;
    return {
      selectionSet: { kind: Kind.SELECTION_SET, selections },
      plan: { fields, spine },
      shape: children.size === 0 ? undefined : { ownerKey: undefined, children },
    };
  }

  #walk(
    type: GraphQLObjectType,
    selectionSet: SelectionSetNode,
    gathered: GatheredMerge,
    conditional: boolean,
  ): SelectionNode[] {
    return selectionSet.selections.flatMap((selection) => {
      const one = inlined(selection, this.#fragments);
      const directed = conditional || (one.directives?.length ?? 0) > 0;
      if (one.kind === Kind.INLINE_FRAGMENT) {
        // The type is an object type, so a fragment on it can only name it or an interface that it implements.
        const inner = this.#walk(type, one.selectionSet, gathered, directed);
        return { ...one, selectionSet: { kind: Kind.SELECTION_SET, selections: inner } };
      }
      return this.#field(type, one, gathered, directed);
    });
  }

  #field(
    type: GraphQLObjectType,
    field: FieldNode,
    gathered: GatheredMerge,
    conditional: boolean,
  ): FieldNode | readonly FieldNode[] {
    const key = responseKey(field);
    const definition = type.getFields()[field.name.value];
    const rule = this.#model.mergeRules.get(`${type.name}.${field.name.value}`);
    if (field.name.value === '__typename') {
      gathered.add({ rule: 'TYPE_NAME', key, typeName: type.name });
      return field;
    }
    if (definition === undefined || rule === undefined) {
      gathered.add({ rule: 'SAME', key });
      return definition === undefined ? field : this.#fenced(definition, field, gathered);
    }
    switch (rule.name) {
      case 'ORDERED':
        return this.#edges(definition, field, gathered, conditional);
      case 'PAGE_INFO':
        gathered.needsSpine = true;
        return this.#projected(rule.name, pageFlags, definition, field, gathered);
      case 'SOURCES':
        return this.#projected(rule.name, sourceFields, definition, field, gathered);
      case 'COMPLETE':
      case 'LOWER_BOUND':
      case 'AND':
      case 'OR':
        gathered.add({ rule: rule.name, key });
        return field;
      case 'CONCAT':
        gathered.add({ rule: 'CONCAT', key });
        return this.#fenced(definition, field, gathered);
      case 'SUM':
      case 'MIN':
      case 'MAX':
        gathered.add({ rule: rule.name, key, scalar: scalarKind(definition.type) });
        return field;
      case 'BUCKETS':
      case 'FIELDS':
        return this.#nested(rule, definition, field, gathered);
      case 'AVERAGE':
        return this.#average(type, rule, field, gathered);
      case 'QUANTILE':
        return this.#quantile(type, rule, field, gathered);
      case 'DISTINCT':
      case 'TOP':
        return this.#elements(rule, definition, field, gathered);
    }
  }

  #edges(definition: Field, field: FieldNode, gathered: GatheredMerge, conditional: boolean): FieldNode {
    const key = responseKey(field);
    gathered.add({ rule: 'ORDERED', key });
    gathered.needsSpine = true;
    if (conditional || gathered.spine !== undefined || field.selectionSet === undefined)
      return this.#fenced(definition, field, gathered);
    const selected = field.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
    const additions: SelectionNode[] = [];
    const hasCursor = selected.some((one) => isPlain(one, 'cursor'));
    if (!hasCursor) additions.push(fieldNode('cursor', ownKeys.cursor));
    const hasNode = selected.some((one) => one.name.value === 'node' && (one.directives?.length ?? 0) === 0);
    if (!hasNode) additions.push(ownNode());
    gathered.spine = { edgesKey: key, cursorKey: hasCursor ? 'cursor' : ownKeys.cursor };
    const selectionSet = {
      kind: Kind.SELECTION_SET as const,
      selections: [...field.selectionSet.selections, ...additions],
    };
    return this.#fenced(definition, { ...field, selectionSet }, gathered);
  }

  /** Edges that only the gateway asks for: no unconditional selection of the client's carries the cursors. */
  #ownSpine(type: GraphQLObjectType, gathered: GatheredMerge): FieldNode {
    const name = Object.keys(type.getFields()).find(
      (field) => this.#model.mergeRules.get(`${type.name}.${field}`)?.name === 'ORDERED',
    );
    const definition = name === undefined ? undefined : type.getFields()[name];
    if (definition === undefined) throw new Error(`${type.name} has a page, and no edges`);
    gathered.spine = { edgesKey: ownKeys.edges, cursorKey: ownKeys.cursor };
    gathered.add({ rule: 'ORDERED', key: ownKeys.edges });
    return this.#fenced(
      definition,
      fieldNode(definition.name, ownKeys.edges, [fieldNode('cursor', ownKeys.cursor), ownNode()]),
      gathered,
    );
  }

  #projected(
    rule: 'PAGE_INFO' | 'SOURCES',
    asked: readonly string[],
    definition: Field,
    field: FieldNode,
    gathered: GatheredMerge,
  ): FieldNode {
    const projections: Projection[] = [];
    const collect = (selectionSet: SelectionSetNode | undefined) => {
      for (const selection of selectionSet?.selections ?? []) {
        const one = inlined(selection, this.#fragments);
        if (one.kind === Kind.FIELD) projections.push({ key: responseKey(one), name: one.name.value });
        else collect(one.selectionSet);
      }
    };
    collect(field.selectionSet);
    gathered.add({ rule, key: responseKey(field), projections, typeName: getNamedType(definition.type).name });
    return { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections: asked.map((name) => fieldNode(name)) } };
  }

  #nested(rule: MergeRule, definition: Field, field: FieldNode, gathered: GatheredMerge): FieldNode {
    const type = getNamedType(definition.type);
    const key = responseKey(field);
    if (!isObjectType(type) || field.selectionSet === undefined) throw new Error(`${definition.name} is no object`);
    const compiled = this.#compile(type, field.selectionSet, rule.key);
    gathered.add(
      rule.key === undefined
        ? { rule: 'FIELDS', key, plan: compiled.plan }
        : { rule: 'BUCKETS', key, bucketKey: ownKeys.bucket, plan: compiled.plan },
    );
    if (compiled.shape !== undefined) gathered.addShape(key, compiled.shape);
    return { ...field, selectionSet: compiled.selectionSet };
  }

  /** An average is made of its parts: they are asked for beside it, under its conditions. */
  #average(type: GraphQLObjectType, rule: MergeRule, field: FieldNode, gathered: GatheredMerge): readonly FieldNode[] {
    const key = responseKey(field);
    const ask = (name: string | undefined, prefix: string) => {
      const definition = name === undefined ? undefined : type.getFields()[name];
      if (definition === undefined) throw new Error(`${type.name}.${field.name.value} is an average of nothing`);
      const alias = `${prefix}${key}`;
      const directives = field.directives === undefined ? {} : { directives: field.directives };
      return {
        alias,
        scalar: scalarKind(definition.type),
        node: { ...fieldNode(definition.name, alias), ...directives },
      };
    };
    const of = ask(rule.of, ownKeys.of);
    const over = ask(rule.over, ownKeys.over);
    gathered.add({ rule: 'AVERAGE', key, ofKey: of.alias, of: of.scalar, overKey: over.alias, over: over.scalar });
    return [field, of.node, over.node];
  }

  /** A quantile is of all values: the list that counts them is asked for beside it, under its conditions. */
  #quantile(type: GraphQLObjectType, rule: MergeRule, field: FieldNode, gathered: GatheredMerge): readonly FieldNode[] {
    const { of, key: ranked, by, at } = rule;
    if (of === undefined || ranked === undefined || by === undefined || at === undefined)
      throw new Error(`${type.name}.${field.name.value} is a quantile of nothing`);
    const key = responseKey(field);
    const alias = `${ownKeys.of}${key}`;
    const directives = field.directives === undefined ? {} : { directives: field.directives };
    const counted = fieldNode(of, alias, [fieldNode(ranked, ownKeys.bucket), fieldNode(by, ownKeys.by)]);
    gathered.add({ rule: 'QUANTILE', key, ofKey: alias, rankedKey: ownKeys.bucket, countKey: ownKeys.by, at });
    return [field, { ...counted, ...directives }];
  }

  /** Lists whose elements are told apart by a key, and compared by another field. */
  #elements(rule: MergeRule, definition: Field, field: FieldNode, gathered: GatheredMerge): FieldNode {
    const key = responseKey(field);
    const type = getNamedType(definition.type);
    if (!isObjectType(type) || field.selectionSet === undefined || rule.key === undefined) {
      gathered.add({ rule: 'DISTINCT', key, elementKey: undefined });
      return field;
    }
    const additions: FieldNode[] = [fieldNode(rule.key, ownKeys.bucket)];
    if (rule.name === 'TOP' && rule.by !== undefined) {
      const by = type.getFields()[rule.by];
      if (by === undefined) throw new Error(`${type.name} has no field ${rule.by}`);
      additions.push(fieldNode(rule.by, ownKeys.by));
      const limit = field.arguments?.find((argument) => argument.name.value === rule.limit)?.value;
      const fallback = definition.args.find((argument) => argument.name === rule.limit)?.astNode?.defaultValue;
      gathered.add({
        rule: 'TOP',
        key,
        elementKey: ownKeys.bucket,
        byKey: ownKeys.by,
        scalar: scalarKind(by.type),
        limit: limit ?? fallback,
      });
    } else gathered.add({ rule: 'DISTINCT', key, elementKey: ownKeys.bucket });
    const selections = [...field.selectionSet.selections, ...additions];
    return this.#fenced(definition, { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections } }, gathered);
  }

  #fenced(definition: Field, field: FieldNode, gathered: GatheredMerge): FieldNode {
    const type = getNamedType(definition.type);
    if (!isCompositeType(type) || field.selectionSet === undefined) return field;
    const { selectionSet, shape } = this.#rewriter.rewrite(type, field.selectionSet);
    if (shape !== undefined) gathered.addShape(responseKey(field), shape);
    return { ...field, selectionSet };
  }
}

type Field = GraphQLField<unknown, unknown>;

/** A node selection of which the rewriter makes the owner's field alone. */
const ownNode = (): FieldNode => fieldNode('node', ownKeys.node, [fieldNode('__typename')]);

function scalarKind(type: GraphQLOutputType): ScalarKind {
  const named = getNamedType(type);
  if (isEnumType(named)) return { ascending: named.getValues().map(({ name }) => name) };
  switch (named.name) {
    case 'Int':
    case 'Float':
      return 'number';
    case 'BigInt':
      return 'bigint';
    default:
      return 'text';
  }
}
