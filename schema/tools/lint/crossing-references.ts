import { type GraphQLOutputType, getNamedType, isListType, isNonNullType, isObjectType } from 'graphql';
import { applied } from './applied.ts';
import type { Contract } from './contract.ts';
import { isResolvable, isStub, keyFieldsOf, rowTypesOf } from './entity.ts';
import type { Rule } from './fault.ts';

/** Design §1: a reference across contracts is nullable. A silent node costs its own rows, not the page they stand on. */
export const crossingReferences: Rule = function* (contract) {
  for (const { field, coordinate } of contract.innerFields) {
    const target = getNamedType(field.type);
    if (isStub(target) && isNonNullType(rowPosition(field.type))) {
      yield {
        contract: contract.name,
        coordinate,
        problem: `refers to ${target.name}, a row of another contract, and cannot be null: when that row's node is silent, everything around it is lost too.`,
        remedy: 'Make it nullable.',
      };
    }
  }
  yield* contributions(contract);
};

/**
 * What a contract adds to an entity that it never lists itself is always fetched on behalf of another contract, so it is a
 * reference across contracts as well.
 */
const contributions = function* (contract: Contract) {
  const listed = listedTypes(contract);
  for (const { parent, field, coordinate } of contract.innerFields) {
    if (!isResolvable(parent) || listed.has(parent.name) || !isNonNullType(field.type)) continue;
    // What every node is asked for is always answered, by fewer nodes or by more.
    if (keyFieldsOf(parent).includes(field.name) || applied(field, 'fanout').length > 0) continue;
    yield {
      contract: contract.name,
      coordinate,
      problem: `is added to ${parent.name}, which this contract never lists itself, and cannot be null: a silent node would take the whole ${parent.name} away.`,
      remedy: 'Make it nullable.',
    };
  }
};

/** The types of the rows that root fields return: by themselves, in a connection, or in a payload. */
function listedTypes({ schema, rootFields }: Contract): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { field } of rootFields) {
    const type = getNamedType(field.type);
    const rows = rowTypesOf(type, schema);
    const payload = rows.length === 0 && isObjectType(type) ? Object.values(type.getFields()) : [];
    for (const row of [...rows, ...payload.flatMap((inner) => rowTypesOf(getNamedType(inner.type), schema))]) {
      names.add(row.name);
    }
  }
  return names;
}

/** The type at the place where the row stands: inside the lists around it. */
function rowPosition(type: GraphQLOutputType): GraphQLOutputType {
  const inner = isNonNullType(type) ? type.ofType : type;
  return isListType(inner) ? rowPosition(inner.ofType) : type;
}
