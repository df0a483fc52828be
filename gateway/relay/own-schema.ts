import { buildSchema, type DocumentNode, type ExecutionResult, execute, print, validate } from 'graphql';
import { contractSchema } from '../conformance/contract-schema.ts';
import type { HorizontalModel } from '../horizontal/model/horizontal-model.ts';

const schema = buildSchema('type Query { _service: _Service! } type _Service { sdl: String! }');

/** What a relay answers by itself: that it is there, and the schema that it answers, which is the one its supergraph holds. */
export class OwnSchema {
  readonly #model: () => HorizontalModel;

  constructor(model: () => HorizontalModel) {
    this.#model = model;
  }

  /** True when the operation asks for nothing else. */
  answers(document: DocumentNode): boolean {
    return validate(schema, document).length === 0;
  }

  answer(document: DocumentNode): ExecutionResult | Promise<ExecutionResult> {
    const sdl = () => print(contractSchema(this.#model().schema, undefined));
    return execute({ schema, document, rootValue: { _service: { sdl } } });
  }
}
