import { type DocumentNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { DirectoryEntry, ListedDirectory } from '../directory/node-directory.ts';
import { type Fault, type Lack, schemaMismatch } from '../horizontal/fault/fault.ts';
import type { HorizontalModel } from '../horizontal/model/horizontal-model.ts';
import type { NodeAnswer } from '../transport/node-answer.ts';
import type { NodeClient } from '../transport/node-client.ts';
import { ownScope } from '../transport/request-scope.ts';
import { lacksOf } from './compare-schemas.ts';
import { contractSchema } from './contract-schema.ts';

const sdlBody = '{"query":"{ _service { sdl } }"}';
const sdlAnswer = z.object({ _service: z.object({ sdl: z.string() }) });
const patienceMs = 5000;
const keptComparisons = 500;

export interface ConformanceOptions {
  readonly directory: Pick<ListedDirectory, 'all'>;
  readonly client: Pick<NodeClient, 'send'>;
  readonly model: () => HorizontalModel;
  /** Pause between two looks at what has changed, and at the nodes that are kept out. */
  readonly pollMs: number;
  readonly log: { info(fields: object, message: string): void; warn(fields: object, message: string): void };
}

interface Checked {
  /** Where it was read: a node that is announced elsewhere is another one. */
  readonly of: string;
  /** Its schema; undefined while it could not be read. */
  readonly sdl: string | undefined;
}

/**
 * Whether nodes can answer what the contracts promise, found out beside the requests: each node's schema is read once, and again when the node is announced
 * anew, when it refused an operation as unknown to it, when it comes back, and for as long as it is kept out. A node of which nothing is known is asked.
 */
export class Conformance {
  readonly #options: ConformanceOptions;
  readonly #checked = new Map<string, Checked>();
  /** Nodes that did not answer when they were last asked. */
  readonly #away = new Set<string>();
  readonly #compared = new LRUCache<string, readonly Lack[]>({ max: keptComparisons });
  #model: HorizontalModel | undefined;
  #needed = new Map<string, DocumentNode>();
  #faults = new Map<string, Fault>();
  #timer: NodeJS.Timeout | undefined;

  constructor(options: ConformanceOptions) {
    this.#options = options;
  }

  /** Why a node is not asked for a contract; undefined when it is. */
  faultOf(node: string, contract: string): Fault | undefined {
    return this.#faults.size === 0 ? undefined : this.#faults.get(`${node} ${contract}`);
  }

  /** Takes note of what became of an operation: a node that was away may come back as another one, and one that does not know an operation already has. */
  observe(answer: NodeAnswer): void {
    if (answer.kind === 'failed') {
      if (answer.fault.code === 'NODE_UNREACHABLE' || answer.fault.code === 'NODE_TIMEOUT') this.#away.add(answer.node);
      return;
    }
    const unknown = answer.errors.some(({ extensions }) => extensions?.['code'] === unknownOperation);
    if (this.#away.delete(answer.node) || unknown) this.#checked.delete(answer.node);
  }

  start(): void {
    this.#timer = setTimeout(() => void this.check().finally(() => this.start()), this.#options.pollMs);
    this.#timer.unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Reads the schemas that have to be read, and judges all of them by the contracts of now. */
  async check(): Promise<void> {
    const nodes = this.#options.directory
      .all()
      .filter(({ endpoint, state }) => endpoint !== null && state !== 'SUSPENDED');
    const keptOut = new Set([...this.#faults.values()].map(({ node }) => node));
    const due = nodes.filter((node) => this.#checked.get(node.code)?.of !== identityOf(node) || keptOut.has(node.code));
    await Promise.all(due.map((node) => this.#read(node)));
    const here = new Set(nodes.map(({ code }) => code));
    for (const code of this.#checked.keys()) if (!here.has(code)) this.#checked.delete(code);
    this.#judge(nodes);
  }

  async #read(node: DirectoryEntry): Promise<void> {
    const { client } = this.#options;
    const answer = await client.send(node, { kind: 'read', body: sdlBody }, ownScope(patienceMs));
    const read = answer.kind === 'answered' ? sdlAnswer.safeParse(answer.data) : undefined;
    if (answer.kind === 'failed') this.#away.add(node.code);
    const of = identityOf(node);
    const known = this.#checked.get(node.code);
    // A node that does not tell its schema is asked: its answers show whether it can. One that is kept out stays so until it tells another.
    const kept = known?.of === of ? known.sdl : undefined;
    this.#checked.set(node.code, { of, sdl: read?.success === true ? read.data._service.sdl : kept });
  }

  #judge(nodes: readonly DirectoryEntry[]): void {
    const { log } = this.#options;
    const faults = new Map<string, Fault>();
    for (const { code, contracts } of nodes) {
      const sdl = this.#checked.get(code)?.sdl;
      for (const contract of sdl === undefined ? [] : contracts) {
        const lacks = this.#lacks(sdl ?? '', contract);
        if (lacks.length > 0) faults.set(`${code} ${contract}`, schemaMismatch(code, contract, lacks));
      }
    }
    for (const [key, { problem }] of faults) if (!this.#faults.has(key)) log.warn({ key }, problem);
    for (const [key, { node }] of this.#faults) if (!faults.has(key)) log.info({ key }, `${node} is asked again`);
    this.#faults = faults;
  }

  /** Most nodes have the same schema as others: it is compared once. */
  #lacks(sdl: string, contract: string): readonly Lack[] {
    const model = this.#options.model();
    if (model !== this.#model) {
      this.#model = model;
      this.#needed = new Map(
        [...model.contracts.values()].map((one) => [one.name, contractSchema(model.schema, one.graph)]),
      );
      this.#compared.clear();
    }
    const needed = this.#needed.get(contract);
    if (needed === undefined) return [];
    const key = `${contract}\n${sdl}`;
    const known = this.#compared.get(key);
    if (known !== undefined) return known;
    const lacks = compare(sdl, needed);
    this.#compared.set(key, lacks);
    return lacks;
  }
}

const unknownOperation = 'GRAPHQL_VALIDATION_FAILED';

const identityOf = ({ endpoint }: DirectoryEntry): string => endpoint ?? '';

function compare(sdl: string, needed: DocumentNode): readonly Lack[] {
  try {
    return lacksOf(parse(sdl, { noLocation: true }), needed);
  } catch {
    return [{ coordinate: '_service.sdl', found: null, needed: null }]; // not GraphQL: nothing of it can be relied on
  }
}
