import {
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type Fragments, inlined, responseKey } from './selection-rewriter.ts';

/** What a value in an answer has to look like, as schema and selection promise it. */
export type ValueForm =
  | { readonly kind: 'leaf'; readonly nullable: boolean; readonly fits: (value: unknown) => boolean }
  | { readonly kind: 'list'; readonly nullable: boolean; readonly of: ValueForm }
  | { readonly kind: 'object'; readonly nullable: boolean; readonly fields: readonly FieldForm[] };

export interface FieldForm {
  readonly key: string;
  /** False where a condition, or the row's type, may leave the field out. */
  readonly always: boolean;
  readonly form: ValueForm;
}

/** The form of a field of this type with this selection. */
export function formOf(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLOutputType,
  selectionSet: SelectionSetNode | undefined,
): ValueForm {
  if (isNonNullType(type)) return { ...formOf(schema, fragments, type.ofType, selectionSet), nullable: false };
  if (isListType(type))
    return { kind: 'list', nullable: true, of: formOf(schema, fragments, type.ofType, selectionSet) };
  if (!isCompositeType(type)) return { kind: 'leaf', nullable: true, fits: leafCheck(type) };
  const fields = new Map<string, FieldForm>();
  if (selectionSet !== undefined) gather({ schema, fragments, fields }, type, selectionSet, true);
  return { kind: 'object', nullable: true, fields: [...fields.values()] };
}

interface Gathering {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly fields: Map<string, FieldForm>;
}

function gather(
  gathering: Gathering,
  type: GraphQLCompositeType,
  { selections }: SelectionSetNode,
  always: boolean,
): void {
  const { schema, fragments, fields } = gathering;
  for (const selection of selections) {
    const one = inlined(selection, fragments);
    const unconditional = always && (one.directives?.length ?? 0) === 0;
    if (one.kind === Kind.INLINE_FRAGMENT) {
      const condition = one.typeCondition === undefined ? type : schema.getType(one.typeCondition.name.value);
      if (!isCompositeType(condition)) continue;
      gather(gathering, condition, one.selectionSet, unconditional && (condition === type || isObjectType(type)));
      continue;
    }
    const name = one.name.value;
    const definition = 'getFields' in type ? type.getFields()[name] : undefined;
    if (definition === undefined && name !== '__typename') continue;
    const form: ValueForm =
      definition === undefined
        ? { kind: 'leaf', nullable: false, fits: typeNameCheck(schema, type) }
        : formOf(schema, fragments, definition.type, one.selectionSet);
    const key = responseKey(one);
    const known = fields.get(key);
    fields.set(
      key,
      known === undefined
        ? { key, always: unconditional, form }
        : unitedField(known, { key, always: unconditional, form }),
    );
  }
}

/**
 * One key selected in several places, which may differ in what is selected below. Where one of the places may be left out, what only it
 * selects below may be missing from a value that is there.
 */
function unitedField(one: FieldForm, other: FieldForm): FieldForm {
  return { key: one.key, always: one.always || other.always, form: unitedForm(one, other) };
}

export function unitedForm(one: Omit<FieldForm, 'key'>, other: Omit<FieldForm, 'key'>): ValueForm {
  const [here, there] = [one.form, other.form];
  if (here.kind === 'list' && there.kind === 'list') {
    return { ...here, of: unitedForm({ ...one, form: here.of }, { ...other, form: there.of }) };
  }
  if (here.kind === 'leaf' && there.kind === 'leaf') {
    return { ...here, fits: (value) => here.fits(value) || there.fits(value) };
  }
  if (here.kind !== 'object' || there.kind !== 'object') return here;
  const fields = new Map(here.fields.map((field) => [field.key, { ...field, always: field.always && one.always }]));
  for (const field of there.fields) {
    const known = fields.get(field.key);
    const certain = field.always && other.always;
    if (known === undefined) fields.set(field.key, { ...field, always: certain });
    else {
      const inBoth = field.always && here.fields.some(({ key, always }) => key === field.key && always);
      fields.set(field.key, {
        ...unitedField(known, { ...field, always: certain }),
        always: known.always || certain || inBoth,
      });
    }
  }
  return { ...here, fields: [...fields.values()] };
}

/** A type of one contract may be an interface in the supergraph and an object in the contract, under the interface's name. */
function typeNameCheck(schema: GraphQLSchema, type: GraphQLCompositeType): (value: unknown) => boolean {
  const names = new Set([
    type.name,
    ...(isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : []),
  ]);
  return (value) => typeof value === 'string' && names.has(value);
}

const isText = (value: unknown): boolean => typeof value === 'string';

/** JSON that is nested deeper is no scalar's value, and would cost whoever writes it out again the stack. */
const deepestScalar = 32;

function leafCheck(type: GraphQLNamedType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name));
    return (value) => typeof value === 'string' && names.has(value);
  }
  switch (getNamedType(type).name) {
    case 'Int':
      return (value) => typeof value === 'number' && (value | 0) === value;
    case 'Float':
      return (value) => typeof value === 'number';
    case 'Boolean':
      return (value) => typeof value === 'boolean';
    case 'String':
      return isText;
    case 'ID':
      return (value) => typeof value === 'string' || Number.isInteger(value);
    default:
      return (value) => typeof value !== 'object' || isShallow(value, deepestScalar);
  }
}

const isShallow = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1)));
