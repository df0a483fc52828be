import { isCompositeType, isObjectType, isSubtype, type Schema } from '@apollo/federation-internals';

/** What execution asks of a schema's types by their names, looked up once. */
export class TypeIndex {
  readonly #schema: Schema;
  readonly #objects = new Set<string>();
  readonly #composites = new Set<string>();
  readonly #all = new Set<string>();
  readonly #fitting = new Map<string, ReadonlySet<string>>();

  constructor(schema: Schema) {
    this.#schema = schema;
    for (const type of schema.allTypes()) {
      this.#all.add(type.name);
      if (isCompositeType(type)) this.#composites.add(type.name);
      if (isObjectType(type)) this.#objects.add(type.name);
    }
  }

  has(name: string): boolean {
    return this.#all.has(name);
  }

  isObject(name: string): boolean {
    return this.#objects.has(name);
  }

  isComposite(name: string): boolean {
    return this.#composites.has(name);
  }

  /** Names of the types whose objects satisfy a type condition; its own name is always one of them. */
  fitting(condition: string): ReadonlySet<string> {
    const known = this.#fitting.get(condition);
    if (known !== undefined) return known;
    const names = new Set([condition]);
    const wanted = this.#schema.type(condition);
    for (const name of this.#composites) {
      const type = this.#schema.type(name);
      if (wanted !== undefined && type !== undefined && isSubtype(wanted, type)) names.add(name);
    }
    this.#fitting.set(condition, names);
    return names;
  }
}
