import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

export interface GeneratedOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Values that mean something in the graph under test, by the type of the argument. */
export type Values = Readonly<Record<string, readonly unknown[]>>;

/** Operations that a schema allows, of whatever shape: aliases, fragments on abstract types, conditions, arguments as literals and variables. */
export const generatedQueries = (schema: GraphQLSchema, values: Values): fc.Arbitrary<GeneratedOperation> =>
  fc.infiniteStream(fc.nat(1_000_000)).map((stream) => new Writer(schema, values, stream).query());

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #values: Values;
  readonly #numbers: Iterator<number>;
  readonly #definitions: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #fragments: string[] = [];
  #keys = 0;

  constructor(schema: GraphQLSchema, values: Values, numbers: Iterator<number>) {
    this.#schema = schema;
    this.#values = values;
    this.#numbers = numbers;
  }

  query(): GeneratedOperation {
    const type = this.#schema.getQueryType();
    if (!type) throw new Error('The schema has no queries');
    const fields = this.#selection(type, 4);
    const head = this.#definitions.length === 0 ? '' : `(${this.#definitions.join(', ')})`;
    return { query: `query${head} ${fields}${this.#fragments.join('')}`, variables: this.#variables };
  }

  #pick(count: number): number {
    return this.#numbers.next().value % count;
  }

  #one<Value>(values: readonly Value[]): Value | undefined {
    return values[this.#pick(values.length)];
  }

  /** `__typename` stands under no condition: see §9 of the specification. */
  #selection(type: GraphQLCompositeType, depth: number): string {
    const parts = ['__typename'];
    const fields = isUnionType(type)
      ? []
      : Object.values(type.getFields()).filter((field) => depth > 1 || !isCompositeType(getNamedType(field.type)));
    const wanted = 1 + this.#pick(4);
    for (let count = 0; count < wanted && fields.length > 0; count += 1) {
      const field = this.#one(fields);
      if (field !== undefined) parts.push(this.#field(field, depth));
    }
    if (!isObjectType(type)) {
      for (const possible of this.#schema.getPossibleTypes(type)) {
        if (this.#pick(2) === 0) parts.push(this.#fragment(possible, depth));
      }
    } else if (depth > 1 && this.#pick(5) === 0) parts.push(this.#fragment(type, depth - 1));
    return `{ ${parts.join(' ')} }`;
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const body = this.#selection(type, Math.max(1, depth - 1));
    if (this.#pick(2) === 0) return `... on ${type.name} ${body}`;
    const name = `F${this.#fragments.length}`;
    this.#fragments.push(` fragment ${name} on ${type.name} ${body}`);
    return `...${name}`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const given = field.args.flatMap((argument) => this.#argument(argument));
    this.#keys += 1;
    const key = this.#pick(3) === 0 || given.length > 0 || isCompositeType(type) ? `k${this.#keys}: ` : '';
    const below = isCompositeType(type) ? ` ${this.#selection(type, depth - 1)}` : '';
    return `${key}${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`}${this.#condition()}${below}`;
  }

  #condition(): string {
    if (this.#pick(8) !== 0) return '';
    return ` @${this.#pick(2) === 0 ? 'include' : 'skip'}(if: ${this.#variable('Boolean!', this.#pick(2) === 0)})`;
  }

  #argument(argument: GraphQLArgument): readonly string[] {
    if (!isNonNullType(argument.type) && this.#pick(2) === 0) return [];
    const value = this.#value(argument.type);
    return [
      `${argument.name}: ${this.#pick(2) === 0 ? this.#variable(String(argument.type), value) : literal(value, argument.type)}`,
    ];
  }

  #variable(type: string, value: unknown): string {
    const name = `v${this.#definitions.length}`;
    this.#definitions.push(`$${name}: ${type}`);
    this.#variables[name] = value;
    return `$${name}`;
  }

  #value(type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return this.#value(type.ofType) ?? this.#value(type);
    if (this.#pick(8) === 0) return null;
    if (isListType(type)) return Array.from({ length: this.#pick(3) }, () => this.#value(type.ofType));
    if (isInputObjectType(type)) {
      const members = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || this.#pick(2) === 0,
      );
      return Object.fromEntries(members.map((field) => [field.name, this.#value(field.type)]));
    }
    if (isEnumType(type)) return this.#one(type.getValues())?.name;
    return this.#one(this.#values[type.name] ?? [1]);
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (isEnumType(type) && typeof value === 'string') return value;
  if (isListType(type) && Array.isArray(value)) return `[${value.map((one) => literal(one, type.ofType)).join(', ')}]`;
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = type.getFields();
  return `{ ${Object.entries(value)
    .flatMap(([name, inner]) => (fields[name] === undefined ? [] : [`${name}: ${literal(inner, fields[name].type)}`]))
    .join(', ')} }`;
}
