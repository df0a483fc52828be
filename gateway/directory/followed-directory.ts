import { z } from 'zod';
import type { Asker } from '../identity/asker.ts';
import type { NodeClient } from '../transport/node-client.ts';
import { ownScope } from '../transport/request-scope.ts';
import { DirectoryIndex } from './directory-index.ts';
import type { DirectoryMemory } from './directory-memory.ts';
import type { DirectoryEntry, ListedDirectory } from './node-directory.ts';

/** What is asked of the node that keeps the directory (docs/horizontal-federation.md, "The directory"). */
const directoryBody = JSON.stringify({
  query: '{ nodeDirectory { version nodes { code group endpoint replicas contracts state parent } } }',
});

/** A reading that takes longer is given up and tried again. */
const pollTimeoutMs = 5000;

const directoryAnswer = z.object({
  nodeDirectory: z.object({
    version: z.string(),
    nodes: z.array(
      z.object({
        code: z.string().min(1),
        group: z.string(),
        endpoint: z.url({ protocol: /^https?$/ }).nullable(),
        replicas: z.array(z.url({ protocol: /^https?$/ })).default([]),
        contracts: z.array(z.string()),
        state: z.enum(['SHADOW', 'LIVE', 'DRAINING', 'SUSPENDED']),
        parent: z.string().nullable().default(null),
      }),
    ),
  }),
});

/** The code by which a node at an address knows itself (`…/nodes/<code>/graphql`): what is sent to it is for it alone. */
const nodeCodeIn = (endpoint: string): string => /\/nodes\/([^/]+)\/graphql$/.exec(endpoint)?.[1] ?? 'registry';

export interface FollowOptions {
  /** Where the node that keeps the directory answers. */
  readonly registry: string;
  /** As whom it is asked. */
  readonly asker?: Asker;
  readonly pollMs: number;
  readonly client: Pick<NodeClient, 'send'>;
  /** Where the last directory is kept from one run to the next. */
  readonly memory: DirectoryMemory;
  /** Told of each change of the directory, and of the first of several failures to read it. */
  readonly log: { info(fields: object, message: string): void; warn(fields: object, message: string): void };
}

/**
 * The directory, read again and again from the node that keeps it. Adding a node recomposes nothing and restarts nothing.
 * While that node is away the last directory stands, even one from before a restart.
 */
export class FollowedDirectory implements ListedDirectory {
  readonly #options: FollowOptions;
  #version: string | undefined;
  #index = new DirectoryIndex([]);
  #timer: NodeJS.Timeout | undefined;
  #reading: Promise<void> | undefined;
  #failing = false;
  #stopped = false;

  constructor(options: FollowOptions) {
    this.#options = options;
  }

  get known(): boolean {
    return this.#version !== undefined;
  }

  all(): readonly DirectoryEntry[] {
    return this.#index.all();
  }

  find(code: string): DirectoryEntry | undefined {
    return this.#index.find(code);
  }

  serving(contract: string): readonly DirectoryEntry[] {
    return this.#index.serving(contract);
  }

  /** Reads the directory and goes on following it. Resolves after the first attempt, successful or not. */
  async start(): Promise<void> {
    await this.refresh();
    if (!this.known) this.#recall();
    this.#schedule();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** Reads the directory now. Calls that overlap share one reading that began after the first of them. */
  refresh(): Promise<void> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  #schedule(): void {
    if (this.#stopped) return;
    // Until it is known for the first time, a start-up waits for it: ask more often.
    const wait = this.known ? this.#options.pollMs : Math.min(this.#options.pollMs, 100);
    this.#timer = setTimeout(() => void this.refresh().finally(() => this.#schedule()), wait);
    this.#timer.unref();
  }

  async #read(): Promise<void> {
    const { client, registry, asker, log, memory } = this.#options;
    const answer = await client.send(
      { code: nodeCodeIn(registry), endpoint: registry },
      { kind: 'read', body: directoryBody },
      ownScope(pollTimeoutMs, asker),
    );
    const parsed = answer.kind === 'answered' ? directoryAnswer.safeParse(answer.data) : undefined;
    if (parsed?.success !== true) {
      const why =
        answer.kind === 'failed'
          ? answer.fault.problem
          : (answer.errors[0]?.message ?? parsed?.error?.message ?? 'no data');
      if (!this.#failing) log.warn({ why }, 'the node directory cannot be read; the last one stands');
      this.#failing = true;
      return;
    }
    this.#failing = false;
    const { version, nodes } = parsed.data.nodeDirectory;
    if (version === this.#version) return;
    this.#take(version, nodes);
    log.info({ version, nodes: nodes.length }, 'node directory changed');
    try {
      memory.write(parsed.data);
    } catch (error) {
      log.warn({ err: error }, 'the node directory cannot be kept for the next start');
    }
  }

  #recall(): void {
    const kept = directoryAnswer.safeParse(this.#options.memory.read());
    if (!kept.success) return;
    const { version, nodes } = kept.data.nodeDirectory;
    this.#take(version, nodes);
    this.#options.log.warn(
      { version, nodes: nodes.length },
      'the node directory of an earlier run is used until the registry answers',
    );
  }

  #take(version: string, nodes: z.infer<typeof directoryAnswer>['nodeDirectory']['nodes']): void {
    this.#version = version;
    this.#index = new DirectoryIndex(
      nodes.map((node): DirectoryEntry => ({ ...node, contracts: new Set(node.contracts) })),
    );
  }
}
