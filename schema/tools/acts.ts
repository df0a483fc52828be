import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

const banner = '// Generated from the contracts by `npm run generate`. Do not edit.\n';
const imported = "import type { Act } from './act.ts';\n";

/** What a form fills in by itself. */
const filledIn = new Set(['idempotencyKey', 'expectedVersion']);

/**
 * Every mutation that answers with problems, as a form needs to know it: its input's fields with their types and descriptions.
 * And by which mutation an action is taken: the descriptions of action enums name it.
 */
export function generateActs(schema: GraphQLSchema): string {
  const acts = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((mutation) => {
    const payload = getNamedType(mutation.type);
    const [input] = mutation.args;
    if (!isObjectType(payload) || payload.getFields()['problems'] === undefined || input?.name !== 'input') return [];
    const inputType = getNamedType(input.type);
    if (!isInputObjectType(inputType)) return [];
    const row = Object.values(payload.getFields()).find(({ name }) => name !== 'problems');
    const rowType = row === undefined ? undefined : getNamedType(row.type);
    const key = isObjectType(rowType)
      ? ['id', 'code'].find((name) => rowType.getFields()[name] !== undefined)
      : undefined;
    return [
      {
        name: mutation.name,
        description: firstSentence(mutation.description),
        input: inputType.name,
        row: row === undefined || key === undefined ? null : { field: row.name, key },
        versioned: inputType.getFields()['expectedVersion'] !== undefined,
        idempotent: inputType.getFields()['idempotencyKey'] !== undefined,
        fields: Object.values(inputType.getFields())
          .filter(({ name }) => !filledIn.has(name))
          .map(formField),
      },
    ];
  });
  const byAction = Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => name.endsWith('Action'))
    .map((type) => [
      type.name,
      Object.fromEntries(
        type.getValues().flatMap(({ name, description }) => {
          const mutation = /`(\w+)`/.exec(description ?? '')?.[1];
          return mutation === undefined ? [] : [[name, mutation]];
        }),
      ),
    ]);
  const record = Object.fromEntries(acts.map((act) => [act.name, act]));
  return `${banner}${imported}\nexport const acts: Readonly<Record<string, Act>> = ${JSON.stringify(record, null, 1)};\n\nexport const mutationOfAction: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(Object.fromEntries(byAction), null, 1)};\n`;
}

function formField(field: GraphQLInputField | GraphQLArgument): object {
  const bare = getNullableType(field.type);
  const named = getNamedType(field.type);
  return {
    name: field.name,
    type: named.name,
    list: isListType(bare),
    required: isNonNullType(field.type) && field.defaultValue === undefined,
    description: field.description ?? '',
    ...(isEnumType(named) ? { values: named.getValues().map(({ name }) => name) } : {}),
    ...(isInputObjectType(named) ? { fields: Object.values(named.getFields()).map(formField) } : {}),
    ...(plainDefault(field.type, field.defaultValue) ? { initial: field.defaultValue } : {}),
  };
}

const plainDefault = (type: GraphQLInputType, value: unknown): boolean =>
  value !== undefined && !isListType(getNullableType(type)) && ['string', 'boolean', 'number'].includes(typeof value);

const firstSentence = (description: string | null | undefined): string => (description ?? '').split('\n')[0] ?? '';
