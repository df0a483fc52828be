import type { GraphQLFormattedError } from 'graphql';
import { traceHeader } from '../../identity/node-token.ts';
import { type Fault, invalidAnswer, refused, timedOut, unreachableNode } from '../horizontal/fault/fault.ts';
import type { NodeCredentials } from '../identity/node-credentials.ts';
import type { Cancellation } from './cancellation.ts';
import { type BreakerLimits, CircuitBreaker } from './circuit-breaker.ts';
import { HedgeBudget } from './hedge-budget.ts';
import { type HedgeOutcome, hedgedRead } from './hedged-read.ts';
import { isObject, type JsonObject, type NodeAnswer } from './node-answer.ts';
import { NodePool, type PoolLimits, type WireRequest, type WireResult } from './node-pool.ts';
import { RecentLatencies } from './recent-latencies.ts';
import type { RequestScope } from './request-scope.ts';
import { SingleFlight } from './single-flight.ts';
import { toldError } from './told-error.ts';

export interface TransportLimits extends PoolLimits, BreakerLimits {
  /** Milliseconds that one node may take for one operation. */
  readonly timeoutMs: number;
}

/** A node and where it answers. */
export interface NodeAddress {
  readonly code: string;
  readonly endpoint: string | null;
  /** Where copies of it answer: for reads that the first is slow to answer or does not. */
  readonly replicas?: readonly string[] | undefined;
}

/** `body` is the JSON text of a GraphQL over HTTP request. Reads may be shared and repeated, writes are sent once. */
export interface NodeOperation {
  readonly kind: 'read' | 'write';
  readonly body: string;
}

interface IdentifiedOperation extends NodeOperation {
  readonly headers: Record<string, string>;
}

interface Target {
  readonly endpoint: string;
  readonly pool: NodePool;
  readonly path: string;
  readonly breaker: CircuitBreaker;
  readonly latencies: RecentLatencies;
  readonly budget: HedgeBudget;
}

/** Whom an operation is sent to, and for how long. */
interface Exchange {
  readonly node: string;
  readonly target: Target;
  /** For reads: whoever else may be asked. */
  readonly replica: Target | undefined;
  readonly timeoutMs: number;
}

type HedgeObserver = (node: string, outcome: HedgeOutcome) => void;

/** Sends operations to nodes. Never rejects: what goes wrong is a `failed` answer that names the node and never its address. */
export class NodeClient {
  readonly #limits: TransportLimits;
  readonly #credentials: NodeCredentials | undefined;
  readonly #pools = new Map<string, NodePool>();
  readonly #targets = new Map<string, Target>();
  readonly #flights = new SingleFlight<WireResult>();

  readonly #onHedge: HedgeObserver;

  /** Without credentials every node is asked as the public. */
  constructor(limits: TransportLimits, credentials?: NodeCredentials, onHedge: HedgeObserver = () => undefined) {
    this.#limits = limits;
    this.#credentials = credentials;
    this.#onHedge = onHedge;
  }

  async send(node: NodeAddress, operation: NodeOperation, scope: RequestScope): Promise<NodeAnswer> {
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
    const [target, replica] = this.#usable(node.endpoint, node, operation.kind);
    if (target === undefined) {
      return failed(
        unreachableNode(
          node.code,
          'it failed several times in a row and is being probed',
          '该节点连续失败，正在探测其恢复情况',
        ),
      );
    }
    const timeoutMs = Math.min(this.#limits.timeoutMs, Math.floor(scope.deadline - started));
    if (timeoutMs <= 0) return failed(timedOut(node.code, 0));
    const headers = await this.#identify(node.code, operation.kind, scope).catch(() => undefined);
    if (headers === undefined)
      return failed(refused(node.code, 'this gateway has no key to sign for its callers with'));
    const exchange = { node: node.code, target, replica, timeoutMs };
    const result = await this.#exchange(exchange, { ...operation, headers }, scope);
    if (result.kind !== 'response') return failed(wireFault(node.code, result, timeoutMs));
    const read = readBody(node.code, result.status, result.body);
    return 'code' in read
      ? failed(read)
      : { kind: 'answered', node: node.code, data: read.data, errors: read.errors, latencyMs: elapsed(started) };
  }

  async close(): Promise<void> {
    for (const { breaker } of this.#targets.values()) breaker.dispose();
    await Promise.all([...this.#pools.values()].map((pool) => pool.close()));
  }

  #exchange(
    exchange: Exchange,
    { kind, body, headers }: IdentifiedOperation,
    scope: RequestScope,
  ): Promise<WireResult> {
    const { target, timeoutMs } = exchange;
    // A write goes on although its client has gone: nobody could tell whether it was done.
    if (kind === 'write') return this.#post(target, { body, headers, timeoutMs, cancellation: undefined });
    return this.#flights.run(`${scope.caller}\n${target.endpoint}\n${body}`, scope.cancellation, (cancellation) =>
      exchange.replica === undefined
        ? this.#readOnce(target, { body, headers, timeoutMs, cancellation })
        : this.#readHedged({ ...exchange, replica: exchange.replica }, { body, headers, cancellation }),
    );
  }

  async #readOnce(target: Target, request: Omit<WireRequest, 'path'>): Promise<WireResult> {
    const began = performance.now();
    const result = await this.#post(target, request);
    if (result.kind !== 'broken' || !isStaleConnection(result.code)) return result;
    // The node closed a kept connection just when it was used: a read may be asked again, within the same time.
    const left = request.timeoutMs - Math.ceil(performance.now() - began);
    return left > 0 ? this.#post(target, { ...request, timeoutMs: left }) : result;
  }

  #readHedged(
    { node, target, replica, timeoutMs }: Exchange & { readonly replica: Target },
    { body, headers, cancellation }: Pick<WireRequest, 'body' | 'headers'> & { readonly cancellation: Cancellation },
  ): Promise<WireResult> {
    target.budget.earn();
    return hedgedRead({
      ask: async (which, milliseconds, withdrawn) => {
        const asked = which === 'first' ? target : replica;
        const began = performance.now();
        const result = await this.#post(asked, { body, headers, timeoutMs: milliseconds, cancellation: withdrawn });
        if (result.kind === 'response') asked.latencies.add(performance.now() - began);
        return result;
      },
      timeoutMs,
      delayMs: hedgeDelay(target.latencies.slow, timeoutMs),
      mayHedge: () => target.budget.spend(),
      cancellation,
      outcome: (outcome) => this.#onHedge(node, outcome),
    });
  }

  /** Whom to ask, and who else may be: reads go past a node that is being probed to its replicas, writes go to the node itself or nowhere. */
  #usable(endpoint: string, { replicas = [] }: NodeAddress, kind: NodeOperation['kind']): readonly Target[] {
    if (replicas.length === 0 || kind === 'write') {
      const target = this.#target(endpoint);
      return target.breaker.open ? [] : [target];
    }
    return [endpoint, ...replicas].map((each) => this.#target(each)).filter(({ breaker }) => !breaker.open);
  }

  async #post(
    { pool, path, breaker }: Target,
    { body, headers, timeoutMs, cancellation }: Omit<WireRequest, 'path'>,
  ): Promise<WireResult> {
    const all = { ...jsonHeaders, ...headers, [timeoutHeader]: String(timeoutMs) };
    const result = await pool.post({ path, headers: all, body, timeoutMs, cancellation });
    if (result.kind === 'timeout' || result.kind === 'broken') breaker.failed();
    else if (result.kind === 'response') breaker.succeeded();
    return result;
  }

  /** The headers that say on whose behalf a node is asked: none for the public. */
  async #identify(node: string, kind: NodeOperation['kind'], scope: RequestScope): Promise<Record<string, string>> {
    const { asker, traceId } = scope;
    if (this.#credentials === undefined || asker === undefined) return {};
    if (kind === 'write' && traceId !== null) {
      return { authorization: `Bearer ${await this.#credentials.forWrite(asker, node, traceId)}` };
    }
    const authorization = `Bearer ${await this.#credentials.forReads(asker, node)}`;
    return traceId === null ? { authorization } : { authorization, [traceHeader]: traceId };
  }

  /** Pools belong to origins, not to nodes, so that a change of the directory leaves them warm. */
  #target(endpoint: string): Target {
    const known = this.#targets.get(endpoint);
    if (known !== undefined) return known;
    const { origin, pathname, search } = new URL(endpoint);
    const pool = this.#pools.get(origin) ?? new NodePool(origin, this.#limits);
    this.#pools.set(origin, pool);
    const path = `${pathname}${search}`;
    const probe = async () => {
      const { timeoutMs } = this.#limits;
      const result = await pool.post({
        path,
        headers: jsonHeaders,
        body: probeBody,
        timeoutMs,
        cancellation: undefined,
      });
      return result.kind === 'response';
    };
    const breaker = new CircuitBreaker(this.#limits, probe);
    const target = { endpoint, pool, path, breaker, latencies: new RecentLatencies(), budget: new HedgeBudget() };
    this.#targets.set(endpoint, target);
    return target;
  }
}

/** Tells a node how many milliseconds it has; it may give up earlier than its own limits say. */
export const timeoutHeader = 'x-shutong-timeout-ms';
/** When a second question is due: later than nearly every answer of this endpoint comes, and never so late that it is of no use. */
const hedgeDelay = (slow: number | undefined, timeoutMs: number): number =>
  slow === undefined ? timeoutMs / 4 : Math.min(Math.max(slow, shortestHedgeMs), timeoutMs / 2);

const shortestHedgeMs = 20;
const jsonHeaders = { 'content-type': 'application/json', accept: 'application/json' };
const probeBody = '{"query":"{ __typename }"}';

const isStaleConnection = (code: string): boolean =>
  code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE';

/** Codes of undici's for a node that answers, and not by the rules of HTTP. */
const isBadHttp = (code: string): boolean =>
  code.startsWith('HPE_') || code === 'HTTPParserError' || code === 'UND_ERR_HEADERS_OVERFLOW';

const elapsed = (started: number): number => Math.round(performance.now() - started);

function wireFault(node: string, result: Exclude<WireResult, { kind: 'response' }>, timeoutMs: number): Fault {
  switch (result.kind) {
    case 'timeout':
      return timedOut(node, timeoutMs);
    case 'cancelled':
      return unreachableNode(node, 'the client went away before it answered', '客户端已断开');
    case 'oversize':
      return invalidAnswer(node, 'it is larger than allowed', '超过允许的大小');
    case 'broken':
      if (isBadHttp(result.code)) return invalidAnswer(node, 'it is not HTTP as it should be', '不是正确的 HTTP 应答');
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
  const errors = Array.isArray(body['errors']) ? body['errors'].flatMap((error) => toldError(error) ?? []) : [];
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
  if (status >= 200 && status < 300)
    return invalidAnswer(node, 'it holds neither data nor errors', '既无数据也无错误信息');
  if (status >= 400 && status < 500) return refused(node, error?.message ?? `HTTP ${status}`);
  return invalidAnswer(node, `HTTP ${status}`, `HTTP ${status}`);
}
