import { ERRORS } from '@apollo/federation-internals';
import type { DocumentNode, GraphQLError } from 'graphql';
import type { JsonObject } from '../../transport/node-answer.ts';
import type { Variables } from '../plan/plan-step.ts';
import type { TypeIndex } from '../type-index.ts';
import type { FieldShape, FragmentShape, SelectionShape, ValueShape } from './answer-shape.ts';

export interface ShapeRun {
  /** Types that clients see. */
  readonly types: TypeIndex;
  /** Those of the client, with defaults. */
  readonly variables: Variables;
  readonly introspect: (document: DocumentNode) => unknown;
  /** Receives what the result cannot be: null where the schema has no null, values of another type. */
  readonly errors: GraphQLError[];
}

/** Makes the client's answer of what the subgraphs answered. Null when a null that must not be reaches the root. */
export function shapeAnswer(
  result: JsonObject,
  shape: SelectionShape,
  rootType: string,
  run: ShapeRun,
): JsonObject | null {
  return new Shaping(run).root(result, shape, rootType);
}

/** A value that cannot be, told already: `nulled` stands for a null, `invalid` makes its object null too. */
const nulled = Symbol('nulled');
const invalid = Symbol('invalid');

class Shaping {
  readonly #run: ShapeRun;
  readonly #path: (string | number)[] = [];

  constructor(run: ShapeRun) {
    this.#run = run;
  }

  root(input: JsonObject, shape: SelectionShape, type: string): JsonObject | null {
    const output = emptyObject(shape);
    return this.#select(input, shape, output, type) ? output : null;
  }

  /** False when the object cannot be. `type` is its own type where it is known, the one it was declared with otherwise. */
  #select(input: JsonObject, { parts, plainNames }: SelectionShape, output: JsonObject, type: string): boolean {
    for (const part of parts) {
      if (part.included !== undefined && !part.included(this.#run.variables)) continue;
      switch (part.kind) {
        case 'field': {
          const value = plainNames || Object.hasOwn(input, part.key) ? (input[part.key] ?? null) : null;
          if (!this.#field(value, part, output, type)) return false;
          break;
        }
        case 'typeName': {
          if (output[part.key] !== undefined) break;
          const told = (plainNames || Object.hasOwn(input, part.key) ? input[part.key] : null) ?? input['__typename'];
          const name = typeof told === 'string' && this.#run.types.has(told) ? told : type;
          if (!this.#run.types.isObject(name)) return false;
          output[part.key] = name;
          break;
        }
        case 'fragment':
          if (!this.#fragment(input, part, output, type)) return false;
          break;
        case 'introspection':
          if (output[part.key] === undefined) output[part.key] = this.#run.introspect(part.document);
      }
    }
    return true;
  }

  #fragment(input: JsonObject, { on, selection }: FragmentShape, output: JsonObject, type: string): boolean {
    const told = input['__typename'];
    if (told && typeof told !== 'string') throw new Error(`Got unexpected value for __typename: ${told}`);
    const own = typeof told === 'string' && told !== '' ? told : type;
    if (on !== undefined && !on.fitting.has(own)) return true;
    return this.#select(input, selection, output, on?.name ?? type);
  }

  #field(value: unknown, { key, value: shape, repeated }: FieldShape, output: JsonObject, type: string): boolean {
    const leaf = shape.kind === 'nonNull' ? shape.of : shape;
    if (leaf.kind === 'leaf') {
      // Most of an answer: no path is kept for what is as it should be.
      if (repeated && output[key] !== undefined) return true;
      if (value === null ? shape.kind === 'leaf' : leaf.check(value)) {
        output[key] = value;
        return true;
      }
    }
    this.#path.push(key);
    const completed = this.#complete(value, repeated ? output[key] : undefined, shape, type);
    this.#path.pop();
    output[key] = completed === nulled || completed === invalid ? null : completed;
    return completed !== invalid;
  }

  /** `before` is what another selection of the same field has made of the same value; `parent` is the type of the object around. */
  #complete(value: unknown, before: unknown, shape: ValueShape, parent: string): unknown {
    if (before === null || (value === null && shape.kind !== 'nonNull')) return null;
    switch (shape.kind) {
      case 'nonNull': {
        const completed = this.#complete(value, before, shape.of, parent);
        if (completed !== null) return completed === nulled ? invalid : completed;
        this.#tell(`Cannot return null for non-nullable ${this.#describe(shape.of.text, parent)}.`);
        return invalid;
      }
      case 'list':
        return this.#list(value, before, shape, parent);
      case 'object':
        return this.#object(value, before, shape, parent);
      case 'leaf':
        if (before !== undefined) return before;
        if (shape.check(value)) return value;
        this.#tell(`Invalid value found for ${this.#describe(shape.text, parent)}.`);
        return nulled;
    }
  }

  #list(value: unknown, before: unknown, { of, text }: Extract<ValueShape, { kind: 'list' }>, parent: string): unknown {
    if (!Array.isArray(value))
      throw new Error(`Invalid non-list value ${value} returned by subgraph for list type ${text}`);
    const known: readonly unknown[] | undefined = Array.isArray(before) ? before : undefined;
    const list: unknown[] = [];
    let whole = true;
    for (const [index, element] of value.entries()) {
      this.#path.push(index);
      const completed = this.#complete(element ?? null, known?.[index], of, parent);
      this.#path.pop();
      if (completed === invalid) whole = false;
      list.push(completed === nulled || completed === invalid ? null : completed);
    }
    return whole ? list : nulled;
  }

  #object(
    value: unknown,
    before: unknown,
    { selection, type, text }: Extract<ValueShape, { kind: 'object' }>,
    parent: string,
  ): unknown {
    if (!mayHaveFields(value))
      throw new Error(`Invalid non-object value ${value} returned by subgraph for composite type ${text}`);
    const told = value['__typename'];
    if (told !== undefined && typeof told !== 'string') {
      throw new Error(`Invalid non-string value ${told} for __typename at ${this.#path}`);
    }
    if (told && !this.#run.types.isComposite(told)) {
      this.#tell(`Invalid __typename found for object at ${this.#describe(text, parent)}.`);
      return nulled;
    }
    const output = mayHaveFields(before) ? before : emptyObject(selection);
    return this.#select(value, selection, output, told || type) ? output : nulled;
  }

  #describe(type: string, parent: string): string {
    const last = this.#path.at(-1);
    return typeof last === 'number' ? `array element of type ${type} at index ${last}` : `field ${parent}.${last}`;
  }

  #tell(message: string): void {
    this.#run.errors.push(ERRORS.INVALID_GRAPHQL.err(message, { path: [...this.#path] }));
  }
}

/** An object without a prototype is several times slower to fill and to print; it is only made where a name asks for it. */
const emptyObject = ({ plainNames }: SelectionShape): JsonObject => (plainNames ? {} : Object.create(null));

/** A list in place of an object passes for one that lacks every field, as with Apollo's gateway. */
const mayHaveFields = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;
