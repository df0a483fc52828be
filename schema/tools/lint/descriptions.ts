import { type GraphQLArgument, getNamedType, isEnumType, isInputObjectType, isSpecifiedScalarType } from 'graphql';
import { isEdge, isStub } from './entity.ts';
import type { Fault, Rule } from './fault.ts';

/**
 * The schema is the first documentation that a caller reads: every type, root field and argument says what it is. Stubs and
 * types that another contract describes are exempt, edges too; so is an argument whose enum or input type says it.
 */
export const descriptions: Rule = function* ({ name, schema, rootFields, innerFields }, all) {
  const fault = (coordinate: string): Fault => ({
    contract: name,
    coordinate,
    problem: 'has no description.',
    remedy: 'Say in a sentence what it is: what a caller cannot guess from its name.',
  });
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type) || isStub(type) || isEdge(type)) continue;
    if (['Query', 'Mutation'].includes(type.name)) continue;
    if (!all.some((contract) => contract.schema.getType(type.name)?.description)) yield fault(type.name);
  }
  for (const { field, coordinate } of rootFields) if (!field.description) yield fault(coordinate);
  for (const { field, coordinate } of [...rootFields, ...innerFields]) {
    for (const argument of field.args.filter((one) => !one.description && !isToldByItsType(one))) {
      yield fault(`${coordinate}(${argument.name}:)`);
    }
  }
};

function isToldByItsType({ type }: GraphQLArgument): boolean {
  const named = getNamedType(type);
  return (isEnumType(named) || isInputObjectType(named)) && Boolean(named.description);
}
