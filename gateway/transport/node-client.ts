import type { GraphQLFormattedError } from 'graphql';
import { type Fault, invalidAnswer, refused, timedOut, unreachableNode } from '../horizontal/fault/fault.ts';
import { isObject, type JsonObject, type NodeAnswer } from './node-answer.ts';
import { NodePool, type PoolLimits, type WireResult } from './node-pool.ts';

export interface TransportLimits extends PoolLimits {
  /** Milliseconds that one node may take for one operation. */
  readonly timeoutMs: number;
}

/** A node and where it answers. */
export interface NodeAddress {
  readonly code: string;
  readonly endpoint: string | null;
}

interface Target {
  readonly pool: NodePool;
  readonly path: string;
}

/** Sends operations to nodes. Never rejects: what goes wrong is a `failed` answer that names the node and never its address. */
export class NodeClient {
  readonly #limits: TransportLimits;
  readonly #pools = new Map<string, NodePool>();
  readonly #targets = new Map<string, Target>();

  constructor(limits: TransportLimits) {
    this.#limits = limits;
  }

  /** `body` is the JSON text of a GraphQL over HTTP request. */
  async send(node: NodeAddress, body: string): Promise<NodeAnswer> {
    const started = performance.now();
    const failed = (fault: Fault): NodeAnswer => ({
      kind: 'failed',
      node: node.code,
      fault,
      latencyMs: elapsed(started),
    });
    if (node.endpoint === null) {
      return failed(unreachableNode(node.code, 'it has not announced where it answers', '该节点尚未公布其服务地址'));
    }
    const { pool, path } = this.#target(node.endpoint);
    const { timeoutMs } = this.#limits;
    const result = await pool.post({ path, headers, body, timeoutMs });
    if (result.kind !== 'response') return failed(wireFault(node.code, result, timeoutMs));
    const read = readBody(node.code, result.status, result.body);
    return 'code' in read
      ? failed(read)
      : { kind: 'answered', node: node.code, data: read.data, errors: read.errors, latencyMs: elapsed(started) };
  }

  async close(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.close()));
  }

  /** Pools belong to origins, not to nodes, so that a change of the directory leaves them warm. */
  #target(endpoint: string): Target {
    const known = this.#targets.get(endpoint);
    if (known !== undefined) return known;
    const { origin, pathname, search } = new URL(endpoint);
    const pool = this.#pools.get(origin) ?? new NodePool(origin, this.#limits);
    this.#pools.set(origin, pool);
    const target = { pool, path: `${pathname}${search}` };
    this.#targets.set(endpoint, target);
    return target;
  }
}

const headers = { 'content-type': 'application/json', accept: 'application/json' };

const elapsed = (started: number): number => Math.round(performance.now() - started);

function wireFault(node: string, result: Exclude<WireResult, { kind: 'response' }>, timeoutMs: number): Fault {
  switch (result.kind) {
    case 'timeout':
      return timedOut(node, timeoutMs);
    case 'oversize':
      return invalidAnswer(node, 'it is larger than allowed', '超过允许的大小');
    case 'broken':
      return unreachableNode(node, `the connection failed (${result.code})`, `连接失败（${result.code}）`);
  }
}

interface Body {
  readonly data: JsonObject | null;
  readonly errors: readonly GraphQLFormattedError[];
}

function readBody(node: string, status: number, bytes: Buffer): Body | Fault {
  let body: unknown;
  try {
    body = JSON.parse(bytes.toString('utf8'));
  } catch {
    return status >= 200 && status < 300
      ? invalidAnswer(node, 'it is not JSON', '不是 JSON')
      : statusFault(node, status, undefined);
  }
  if (!isObject(body)) return invalidAnswer(node, 'it is no GraphQL response', '不是 GraphQL 应答');
  const errors = Array.isArray(body['errors']) ? body['errors'].filter(isGraphqlError) : [];
  const data = body['data'];
  if (isObject(data)) return { data, errors };
  const [first] = errors;
  // Without data a request was refused as a whole; the caller's own mistakes come this way too, and are told as such.
  if (first !== undefined && (data === null || status === 400 || (status >= 200 && status < 300)))
    return { data: null, errors };
  return statusFault(node, status, first);
}

function statusFault(node: string, status: number, error: GraphQLFormattedError | undefined): Fault {
  if (status === 503) return unreachableNode(node, 'it is stopped or overloaded', '已停止或过载');
  if (status === 404) return unreachableNode(node, 'nothing of that name answers at its address', '其地址上没有该节点');
  if (status >= 400 && status < 500) return refused(node, error?.message ?? `HTTP ${status}`);
  return invalidAnswer(node, `HTTP ${status}`, `HTTP ${status}`);
}

const isGraphqlError = (value: unknown): value is GraphQLFormattedError =>
  isObject(value) && typeof value['message'] === 'string';
