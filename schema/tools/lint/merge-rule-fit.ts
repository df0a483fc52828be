import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { MergeRuleName } from '../../../gateway/horizontal/model/merge-rule.ts';
import { textOf } from './applied.ts';
import { isEdge } from './entity.ts';

/** A `@merge` where it stands. `values` are the arguments of the directive. */
export interface PlacedRule {
  readonly rule: MergeRuleName;
  readonly values: ReadonlyMap<string, unknown>;
  readonly field: GraphQLField<unknown, unknown>;
  readonly parent: GraphQLObjectType;
}

/** What the rule is for, in words, when it does not fit the type of its field; undefined when it does. */
export function misfitOf({ rule, values, field, parent }: PlacedRule): string | undefined {
  const { type } = field;
  const bare = getNullableType(type);
  const named = getNamedType(type);
  const key = textOf(values, 'key');
  const unless = (fits: boolean, wanted: string) => (fits ? undefined : wanted);
  switch (rule) {
    case 'ORDERED':
      return unless(
        isEdge(named) && isFullList(type) && cursorOf(named) === 'String!',
        'a list [XEdge!]! whose elements have a node and a `cursor: String!`',
      );
    case 'PAGE_INFO':
      return unless(String(type) === 'PageInfo!', 'PageInfo!');
    case 'SOURCES':
      return unless(String(type) === '[Source!]!', '[Source!]!');
    case 'COMPLETE':
    case 'LOWER_BOUND':
    case 'AND':
    case 'OR':
      return unless(String(type) === 'Boolean!', 'Boolean!');
    case 'SUM':
      return unless(isNumber(type), 'Int, BigInt or Float');
    case 'MIN':
    case 'MAX':
      return unless(isLeafType(type), 'a scalar or an enum that may be null, since there may be no row');
    case 'CONCAT':
      return unless(isListType(bare), 'a list');
    case 'FIELDS':
      return unless(isObjectType(bare), 'an object');
    case 'BUCKETS':
      return unless(
        String(bare) === `[${named.name}!]` && isKey(named, key),
        'a list [X!] or [X!]! of objects, with `key:` naming a field of theirs that is never null',
      );
    case 'AVERAGE':
      return unless(
        String(type) === 'Float' &&
          isNumber(fieldType(parent, textOf(values, 'of'))) &&
          isNumber(fieldType(parent, textOf(values, 'over'))),
        'a Float that may be null, with `of:` and `over:` naming number fields beside it',
      );
    case 'QUANTILE': {
      const element = getNamedType(fieldType(parent, textOf(values, 'of')) ?? type);
      const at = values.get('at');
      return unless(
        isNumber(type) &&
          !isNonNullType(type) &&
          isNumber(fieldType(element, key)) &&
          isNumber(fieldType(element, textOf(values, 'by'))) &&
          typeof at === 'number' &&
          at > 0 &&
          at <= 1,
        'a number that may be null, with `of:` naming a list of objects beside it, `key:` and `by:` number fields of theirs, and `at:` above 0 and at most 1',
      );
    }
    case 'DISTINCT':
      return unless(
        isListType(bare) && (isObjectType(named) ? isKey(named, key) : key === undefined),
        'a list of scalars, or of objects with `key:` naming a field of theirs that is never null',
      );
    case 'TOP':
      return unless(
        isFullList(type) &&
          isKey(named, key) &&
          isNumber(fieldType(named, textOf(values, 'by'))) &&
          field.args.some(
            (argument) => argument.name === textOf(values, 'limit') && getNamedType(argument.type).name === 'Int',
          ),
        'a list [X!]! of objects, with `key:` and a number `by:` among their fields, and `limit:` naming an Int argument',
      );
  }
}

/** `[X!]!` */
const isFullList = (type: GraphQLOutputType): boolean => String(type) === `[${getNamedType(type).name}!]!`;

const isNumber = (type: GraphQLOutputType | undefined): boolean =>
  type !== undefined && ['Int', 'BigInt', 'Float'].includes(String(getNullableType(type)));

const fieldType = (type: unknown, name: string | undefined): GraphQLOutputType | undefined =>
  isObjectType(type) && name !== undefined ? type.getFields()[name]?.type : undefined;

function isKey(type: unknown, key: string | undefined): boolean {
  const found = fieldType(type, key);
  return found !== undefined && isNonNullType(found) && isLeafType(found.ofType);
}

const cursorOf = (type: unknown): string => String(fieldType(type, 'cursor'));
