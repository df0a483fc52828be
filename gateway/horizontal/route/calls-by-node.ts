import type { AnsweringNode } from '../../directory/answering-node.ts';
import type { NodeAnswer } from '../../transport/node-answer.ts';
import type { FieldRequest, RoutePlan } from '../compile/route-plan.ts';
import type { FetchTools } from '../data-source.ts';
import type { Variables } from './argument-value.ts';
import { together } from './gathered-nodes.ts';
import { requestBody } from './request-body.ts';

interface Call {
  node: AnsweringNode;
  readonly asked: FieldRequest[];
  /** Values of the gateway's own variables. */
  readonly own: Record<string, unknown>;
  /** The same for calls with the same body. */
  key: string;
}

type RootsPlan = Extract<RoutePlan, { kind: 'query' | 'mutation' }>;

/** How much of a page is asked for, and after which row. */
export interface AskedRows {
  readonly from: 'first' | 'last';
  readonly size: number;
  readonly cursor: string | undefined;
}

/** The requests of one round: one for each node, for all the root fields that concern it. Most nodes are asked the same, in one text. */
export class CallsByNode {
  readonly #plan: RootsPlan;
  readonly #variables: Variables;
  readonly #calls = new Map<string, Call>();

  constructor(plan: RootsPlan, variables: Variables) {
    this.#plan = plan;
    this.#variables = variables;
  }

  get size(): number {
    return this.#calls.size;
  }

  /** Adds a field to what a node is asked for, as the client asked for it or some rows of it. To be called in the order of the plan. */
  add(node: AnsweringNode, index: number, rows: AskedRows | undefined): void {
    let call = this.#calls.get(node.code);
    if (call === undefined) {
      call = { node, asked: [], own: Object.create(null), key: '' };
      this.#calls.set(node.code, call);
    } else call.node = together(call.node, node);
    if (rows === undefined) {
      call.asked.push({ index, portion: undefined });
      call.key += `${index};`;
      return;
    }
    const { from, size, cursor } = rows;
    const names = this.#plan.pageVariables(index);
    call.asked.push({ index, portion: { from, further: cursor !== undefined } });
    call.own[names.size] = size;
    if (cursor !== undefined) call.own[names.cursor] = cursor;
    call.key += `${index} ${size} ${cursor ?? ''};`;
  }

  /** Sends all at once. */
  async send({ client, scope }: FetchTools): Promise<ReadonlyMap<string, NodeAnswer>> {
    const answers = new Map<string, NodeAnswer>();
    const bodies = new Map<string, string>();
    await Promise.all(
      [...this.#calls.values()].map(async ({ node, asked, own, key }) => {
        const body = bodies.get(key) ?? requestBody(this.#plan.subOperation(asked), this.#variables, own);
        bodies.set(key, body);
        answers.set(node.code, await client.send(node, { kind: 'read', body }, scope));
      }),
    );
    return answers;
  }
}
