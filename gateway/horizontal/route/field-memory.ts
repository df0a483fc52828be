import type { AnsweringNode } from '../../directory/answering-node.ts';
import { isObject, type NodeAnswer } from '../../transport/node-answer.ts';
import type { AnswerCache, Remembered } from '../cache/answer-cache.ts';
import type { PlannedField } from '../compile/route-plan.ts';

/** What nodes answered earlier to a root field, for the time when they do not answer. */
export class FieldMemory {
  readonly #cache: AnswerCache;
  readonly #keyOfField: string;
  readonly #nodes: readonly AnsweringNode[];

  /** `keyOfField`: all that the answer depends on but the nodes, that is caller, operation and variables. */
  constructor(cache: AnswerCache, keyOfField: string, nodes: readonly AnsweringNode[]) {
    this.#cache = cache;
    this.#keyOfField = keyOfField;
    this.#nodes = nodes;
  }

  /** Keeps the answer if it is good for this field. Called before anybody writes into it. */
  keep(field: PlannedField, answer: NodeAnswer): void {
    if (field.cached === undefined || answer.kind === 'failed') return;
    const value = answer.data?.[field.key];
    const whole = answer.errors.every((error) => error.path !== undefined && error.path[0] !== field.key);
    if (isObject(value) && whole) this.#cache.keep(this.#key(answer.node), value);
  }

  recall(field: PlannedField, node: string): Remembered | undefined {
    return field.cached === undefined ? undefined : this.#cache.find(this.#key(node), field.cached.staleMs);
  }

  #key(node: string): string {
    const members = this.#nodes.find(({ code }) => code === node)?.members ?? [];
    return `${node}\n${members.join()}\n${this.#keyOfField}`;
  }
}
