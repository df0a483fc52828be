import { type Dispatcher, Pool } from 'undici';
import type { TlsIdentity } from '../../identity/tls-folder.ts';
import type { Cancellation } from './cancellation.ts';

/** What came over the wire, before anybody looked at its meaning. */
export type WireResult =
  | { readonly kind: 'response'; readonly status: number; readonly body: Buffer }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'oversize' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'broken'; readonly code: string };

export interface PoolLimits {
  /** Connections kept to one origin at the most; what goes beyond waits. */
  readonly connections: number;
  /** Bytes of a response body. */
  readonly responseBytes: number;
  /** What nodes are shown, and whose word for theirs is taken; undefined for plain HTTP and publicly signed certificates. */
  readonly tls?: TlsIdentity | undefined;
}

export interface WireRequest {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly timeoutMs: number;
  /** Happens when nobody waits for the answer any more. */
  readonly cancellation: Cancellation | undefined;
}

/**
 * Keep-alive connections to one origin. Never rejects: whatever happens is a WireResult.
 * Bodies are gathered by a bare handler instead of a stream, which is most of what an HTTP client costs.
 */
export class NodePool {
  readonly #pool: Pool;
  readonly #responseBytes: number;

  constructor(origin: string, limits: PoolLimits) {
    this.#pool = new Pool(origin, {
      connections: limits.connections,
      pipelining: 1,
      keepAliveTimeout: 30_000,
      headersTimeout: 0,
      bodyTimeout: 0,
      ...(limits.tls === undefined ? {} : { connect: { ...limits.tls } }),
    });
    this.#responseBytes = limits.responseBytes;
  }

  post(request: WireRequest): Promise<WireResult> {
    if (request.cancellation?.cancelled === true) return Promise.resolve({ kind: 'cancelled' });
    return new Promise((resolve) => {
      const gather = new Gather(this.#responseBytes, request, resolve);
      this.#pool.dispatch({ method: 'POST', path: request.path, headers: request.headers, body: request.body }, gather);
    });
  }

  /** Ends idle connections now and busy ones when they are done. */
  async close(): Promise<void> {
    await this.#pool.close();
  }
}

/** Gathers one response within a size and a time. */
class Gather implements Dispatcher.DispatchHandler {
  readonly #limit: number;
  readonly #timer: NodeJS.Timeout;
  readonly #cancellation: Cancellation | undefined;
  readonly #onCancel = () => this.#abandon({ kind: 'cancelled' });
  #resolve: ((result: WireResult) => void) | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #size = 0;
  readonly #chunks: Buffer[] = [];

  constructor(limit: number, { timeoutMs, cancellation }: WireRequest, resolve: (result: WireResult) => void) {
    this.#limit = limit;
    this.#resolve = resolve;
    this.#timer = setTimeout(() => this.#abandon({ kind: 'timeout' }), timeoutMs);
    this.#cancellation = cancellation;
    cancellation?.subscribe(this.#onCancel);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // The time may have run out while the request waited for a connection.
    if (this.#resolve === undefined) controller.abort(new Error('abandoned'));
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > this.#limit) this.#abandon({ kind: 'oversize' });
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const [only] = this.#chunks;
    const body = this.#chunks.length === 1 && only !== undefined ? only : Buffer.concat(this.#chunks, this.#size);
    this.#settle({ kind: 'response', status: this.#status, body });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error & { code?: string }): void {
    this.#settle({ kind: 'broken', code: error.code ?? error.name });
  }

  #abandon(result: WireResult): void {
    this.#settle(result);
    this.#controller?.abort(new Error('abandoned'));
  }

  #settle(result: WireResult): void {
    clearTimeout(this.#timer);
    this.#cancellation?.unsubscribe(this.#onCancel);
    this.#resolve?.(result);
    this.#resolve = undefined;
  }
}
