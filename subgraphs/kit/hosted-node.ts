import type { LogKeys } from '../evidence/signature/key-folder.ts';
import type { Store } from '../store/port.ts';
import { recoverDecisions } from './decision/recover-decisions.ts';
import type { Collections, NodeIdentity } from './node-context.ts';
import { openCollections, type ReadLogSettings } from './open-collections.ts';
import type { ServedTier } from './served-contract.ts';

type State =
  | { readonly phase: 'stopped' }
  | { readonly phase: 'running'; readonly store: Store; readonly collections: Collections };

export type NodePhase = State['phase'];

export interface HostedNodeOptions {
  readonly code: string;
  readonly tier: ServedTier;
  readonly openStore: () => Promise<Store>;
  /** The keys that its decisions are signed with. */
  readonly openKeys: () => Promise<LogKeys>;
  readonly now: () => Date;
  readonly readLog: ReadLogSettings;
}

/** One node of a host: its store, open or closed, and the requests that are using it. */
export class HostedNode {
  readonly identity: NodeIdentity;
  readonly tier: ServedTier;
  readonly #openStore: () => Promise<Store>;
  readonly #openKeys: () => Promise<LogKeys>;
  readonly #now: () => Date;
  readonly #readLog: ReadLogSettings;
  #state: State = { phase: 'stopped' };
  #underWay = 0;
  #whenIdle: (() => void) | undefined;
  #lastChange: Promise<void> = Promise.resolve();

  constructor({ code, tier, openStore, openKeys, now, readLog }: HostedNodeOptions) {
    this.identity = { code, tier: tier.tier };
    this.tier = tier;
    this.#openStore = openStore;
    this.#openKeys = openKeys;
    this.#now = now;
    this.#readLog = readLog;
  }

  get phase(): NodePhase {
    return this.#state.phase;
  }

  /** Does one request's work on the node's collections; undefined, and nothing done, while the node is stopped. */
  async serve<Result>(work: (collections: Collections) => Promise<Result>): Promise<Result | undefined> {
    if (this.#state.phase === 'stopped') return undefined;
    this.#underWay += 1;
    try {
      return await work(this.#state.collections);
    } finally {
      this.#underWay -= 1;
      if (this.#underWay === 0) this.#whenIdle?.();
    }
  }

  /** Does a piece of upkeep on the store, after any start or stop under way; nothing while the node is stopped. */
  async maintain(work: (store: Store) => Promise<void>): Promise<void> {
    await this.#lastChange;
    if (this.#state.phase === 'stopped') return;
    const { store } = this.#state;
    await this.serve(() => work(store));
  }

  /** Opens the store, and brings to the log what a crash has left out of it. Does nothing when it is open. */
  start(): Promise<void> {
    return this.#change(async () => {
      if (this.#state.phase === 'running') return;
      const keys = await this.#openKeys();
      const store = await this.#openStore();
      try {
        this.#state = { phase: 'running', store, collections: await this.#recover(store, keys) };
      } catch (error) {
        await store.close();
        throw error;
      }
    });
  }

  async #recover(store: Store, keys: LogKeys): Promise<Collections> {
    const collections = openCollections(store, this.tier, {
      code: this.identity.code,
      keys,
      readLog: this.#readLog,
    });
    await store.ready();
    await collections.log.endorseKey(this.#now().toISOString());
    const decided = this.tier.contracts.flatMap((contract) => contract.collections);
    await recoverDecisions(collections.log, store, decided);
    return collections;
  }

  /** Takes no new request, lets those under way finish, writes what is left for the log of reads, then closes the store. Does nothing when it is closed. */
  stop(): Promise<void> {
    return this.#change(async () => {
      if (this.#state.phase === 'stopped') return;
      const { store, collections } = this.#state;
      this.#state = { phase: 'stopped' };
      if (this.#underWay > 0) await new Promise<void>((resolve) => (this.#whenIdle = resolve));
      this.#whenIdle = undefined;
      await collections.reads.close();
      await store.close();
    });
  }

  /** One change after another, so that a stop and a start that cross leave one open store or none. */
  #change(change: () => Promise<void>): Promise<void> {
    const next = this.#lastChange.then(change);
    this.#lastChange = next.catch(() => undefined);
    return next;
  }
}
