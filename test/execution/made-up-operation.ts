import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Chance } from './chance.ts';

/** The variables that made-up operations may use. */
export const variables = { yes: true, no: false, id: '3' };

const conditions = [
  '',
  '',
  '',
  '',
  ' @include(if: $yes)',
  ' @skip(if: $yes)',
  ' @include(if: $no)',
  ' @skip(if: $unset)',
];

/** An operation over a schema, as text: aliases, repeated fields, fragments, conditions, variables. */
export function madeUpOperation(schema: GraphQLSchema, chance: Chance): string {
  const mutation = chance.oneIn(10) ? schema.getMutationType() : undefined;
  const root = mutation ?? schema.getQueryType();
  if (!root) throw new Error('The schema has no Query');
  const body = selection(schema, root, 4, chance);
  const used = ['$yes: Boolean!', '$no: Boolean!', '$unset: Boolean! = true', '$id: ID!'].filter((one) =>
    body.includes(one.slice(0, one.indexOf(':'))),
  );
  const head = used.length === 0 ? '' : `(${used.join(', ')})`;
  return `${mutation ? 'mutation' : 'query'} Made${head} ${body}`;
}

function selection(schema: GraphQLSchema, type: GraphQLCompositeType, depth: number, chance: Chance): string {
  const parts = Array.from({ length: 1 + chance.below(4) }, () => part(schema, type, depth, chance));
  return `{ ${parts.join(' ')} }`;
}

function part(schema: GraphQLSchema, type: GraphQLCompositeType, depth: number, chance: Chance): string {
  if (depth < 4 && chance.oneIn(8)) return chance.oneIn(2) ? '__typename' : 'kind: __typename';
  if (depth === 4 && chance.oneIn(20)) return '__type(name: "Person") { name fields { name } }';
  if (depth > 1 && (isUnionType(type) || chance.oneIn(5))) {
    const below = isObjectType(type)
      ? [type]
      : [...schema.getPossibleTypes(type), ...(isInterfaceType(type) ? [type] : [])];
    const on = chance.pick(below);
    return `... on ${on.name}${chance.pick(conditions)} ${selection(schema, on, depth - 1, chance)}`;
  }
  if (isUnionType(type)) return '__typename';
  const fields = Object.values(type.getFields()).filter(
    (field) => depth > 1 || !isCompositeType(getNamedType(field.type)),
  );
  if (fields.length === 0) return '__typename';
  return fieldText(schema, chance.pick(fields), depth, chance);
}

/** The alias is told from the arguments, so that what has one name can be merged. */
function fieldText(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  chance: Chance,
): string {
  const given = field.args.flatMap(({ name }) => {
    if (name === 'id') return chance.oneIn(2) ? ['id: $id'] : ['id: "1"'];
    if (name === 'unit') return chance.pick([[], ['unit: "m"'], ['unit: "ft"']]);
    return chance.oneIn(2) ? [`${name}: 2`] : [];
  });
  const text = given.length === 0 ? '' : `(${given.join(', ')})`;
  const type = getNamedType(field.type);
  const alias =
    text !== ''
      ? `${field.name}_${text.replaceAll(/[^A-Za-z0-9]/g, '')}: `
      : chance.oneIn(6)
        ? `${chance.pick(['toString', '__proto__', 'other'])}_${field.name}: `
        : '';
  const below = isCompositeType(type) ? ` ${selection(schema, type, depth - 1, chance)}` : '';
  return `${alias}${field.name}${text}${chance.pick(conditions)}${below}`;
}
