import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLField,
  Kind,
  parseType,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { MergePlan } from './merge-plan.ts';
import type { PageVariables } from './page-variables.ts';
import type { PortionRequest } from './route-plan.ts';
import { fieldNode, ownKeys, responseKey } from './selection-rewriter.ts';

/** A field as it is asked for in one way, and the variables that this adds to the operation. */
export interface AskedNode {
  readonly node: FieldNode;
  readonly definitions: readonly VariableDefinitionNode[];
}

/** Rules whose values a further portion brings along: the rows, and whether all that was asked had a part in them. */
const restatedRules: ReadonlySet<string> = new Set(['ORDERED', 'COMPLETE', 'LOWER_BOUND', 'SOURCES']);

/** Under which key a node's answer says whether its list goes on: the client's own `pageInfo`, where it asks for that. */
export const pageInfoKey = (plan: MergePlan): string =>
  plan.fields.find((field) => field.rule === 'PAGE_INFO')?.key ?? ownKeys.page;

export interface PagedField {
  readonly node: FieldNode;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly plan: MergePlan;
  /** The field of the connection that says whether the list goes on; undefined when it has none. */
  readonly pageInfo: string | undefined;
}

/**
 * The field with a size, and for further portions a cursor, of the gateway's choosing. Further portions ask for rows alone: totals and
 * aggregates are in the first one.
 */
export function askForPortion(paged: PagedField, { from, further }: PortionRequest, names: PageVariables): AskedNode {
  const { node: field, definition, plan, pageInfo } = paged;
  const forward = from === 'first';
  const own = [
    { argument: forward ? 'first' : 'last', variable: names.size },
    ...(further ? [{ argument: forward ? 'after' : 'before', variable: names.cursor }] : []),
  ];
  const given = (field.arguments ?? []).filter((argument) => !own.some((one) => one.argument === argument.name.value));
  const wanted = (further ? furtherSelection(paged) : field.selectionSet)?.selections ?? [];
  const flagKey = further ? ownKeys.page : pageInfoKey(plan);
  const selections =
    pageInfo === undefined || flagKey !== ownKeys.page
      ? wanted
      : [...wanted, fieldNode(pageInfo, flagKey, [fieldNode(forward ? 'hasNextPage' : 'hasPreviousPage')])];
  return {
    node: {
      ...field,
      arguments: [...given, ...own.map(({ argument, variable }) => variableArgument(argument, variable))],
      selectionSet: { kind: Kind.SELECTION_SET, selections },
    },
    definitions: own.map(({ argument, variable }) => variableDefinition(variable, typeOf(definition, argument))),
  };
}

/** What a further portion brings along of all that the client asked for. */
export function furtherSelection({ node, plan }: PagedField): SelectionSetNode {
  const keys = new Set(plan.fields.filter(({ rule }) => restatedRules.has(rule)).map(({ key }) => key));
  return { kind: Kind.SELECTION_SET, selections: keptSelections(node.selectionSet, keys) };
}

/** The fields under these keys, in the fragments that they stand in. */
function keptSelections(selectionSet: SelectionSetNode | undefined, keys: ReadonlySet<string>): SelectionNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return keys.has(responseKey(selection)) ? [selection] : [];
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
    const selections = keptSelections(selection.selectionSet, keys);
    return selections.length === 0 ? [] : [{ ...selection, selectionSet: { kind: Kind.SELECTION_SET, selections } }];
  });
}

export const variableArgument = (argument: string, variable: string): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: argument },
  value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
});

export const variableDefinition = (variable: string, type: string): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
  type: parseType(type, { noLocation: true }),
});

function typeOf(definition: GraphQLField<unknown, unknown>, argument: string): string {
  const found = definition.args.find((one) => one.name === argument);
  if (found === undefined) throw new Error(`${definition.name} is read in portions, and has no argument ${argument}`);
  return String(found.type);
}
