import DataLoader from 'dataloader';
import type { Tier } from '../../schema/generated/resolvers.ts';
import type { ClockTables } from '../clock/tables/clock-tables.ts';
import { type KnownNamings, noNamings } from '../one-source/known-namings.ts';
import { accessOf, type CallerAccess } from '../policy/access/caller-access.ts';
import { flatHierarchy, type Hierarchy } from '../policy/access/hierarchy.ts';
import { type Rows, VisibleRows } from '../policy/access/visible-rows.ts';
import type { KnownLists } from '../responsibility/known-lists.ts';
import type { Collection, Row } from '../store/port.ts';
import { type Caller, publicCaller } from './caller.ts';
import type { RowCollection } from './collection-of.ts';
import { dayInShanghai } from './day.ts';
import type { DecisionLog } from './decision/decision-log.ts';
import type { ReadLog } from './read-log/read-log.ts';
import { SeenRows } from './read-log/seen-rows.ts';

/** Which platform a node is. */
export interface NodeIdentity {
  readonly code: string;
  readonly tier: Tier;
}

/** What a request needs of the world outside: passed in, so that what happens below is a function of it. */
export interface NodeEnvironment {
  readonly now: () => Date;
  /** A new last part of a global id, unique on the node for all practical purposes. */
  readonly newLocalId: () => string;
  /** What due days are computed from, as it stands now. */
  readonly clockTables: () => ClockTables;
  /** What platforms are expected to publish, as it is known now. */
  readonly knownLists: () => KnownLists;
  /** The source departments that authorities have named; none when left out. */
  readonly knownNamings?: () => KnownNamings;
  /** Registry: whether a node without a registered key is believed the first time, and its key kept. For development. */
  readonly trustsFirstKey: boolean;
  /** Registry: whether what is stated of a gateway's key is signed by a gateway that this host trusts. */
  readonly acceptsKeyStatement: (signed: string) => Promise<boolean>;
  /** Which platform stands above which; all right below the centre when left out. */
  readonly hierarchy?: Hierarchy;
}

/** The node's collections, each opened once and kept, and the logs of what was decided in them and who read what of them. */
export interface Collections {
  readonly log: DecisionLog;
  readonly reads: ReadLog;
  of<R extends Row>(spec: RowCollection<R>): Collection<R>;
}

/**
 * What every resolver and service of one request is given. Never shared between requests: it remembers the rows it has read.
 * Apollo copies it field by field, so it has no `#private` ones: they would stay behind.
 */
export class NodeContext {
  readonly node: NodeIdentity;
  readonly caller: Caller;
  /** The instant of the request, UTC with milliseconds. */
  readonly now: string;
  /** The day of the request in Asia/Shanghai. */
  readonly today: string;
  readonly newLocalId: () => string;
  readonly clockTables: ClockTables;
  readonly knownLists: KnownLists;
  readonly knownNamings: KnownNamings;
  readonly trustsFirstKey: boolean;
  readonly acceptsKeyStatement: (signed: string) => Promise<boolean>;
  /** Which platform stands above which. */
  readonly hierarchy: Hierarchy;
  /** What the caller may see and do here. */
  readonly access: CallerAccess;
  /** What the caller is shown that has to be recorded. */
  readonly seen: SeenRows;
  private readonly collections: Collections;
  private readonly visible = new Map<RowCollection<Row>, Rows<Row>>();
  private readonly loaders = new Map<RowCollection<Row>, DataLoader<string, Row | null>>();

  constructor(node: NodeIdentity, collections: Collections, environment: NodeEnvironment, caller = publicCaller) {
    const now = environment.now();
    this.node = node;
    this.caller = caller;
    this.now = now.toISOString();
    this.today = dayInShanghai(now);
    this.newLocalId = environment.newLocalId;
    this.clockTables = environment.clockTables();
    this.knownLists = environment.knownLists();
    this.knownNamings = environment.knownNamings?.() ?? noNamings;
    this.trustsFirstKey = environment.trustsFirstKey;
    this.acceptsKeyStatement = environment.acceptsKeyStatement;
    this.hierarchy = environment.hierarchy ?? flatHierarchy;
    this.access = accessOf({ caller, platform: node.code, hierarchy: this.hierarchy });
    this.seen = new SeenRows(caller, node.code);
    this.collections = collections;
  }

  get log(): DecisionLog {
    return this.collections.log;
  }

  /** The rows of a collection that the caller may see. Fails with a denial when he may see none of the kind. */
  collection<R extends Row>(spec: RowCollection<R>): Rows<R> {
    let rows = this.visible.get(spec) as Rows<R> | undefined;
    if (rows === undefined) {
      rows = new VisibleRows(this.collections.of(spec), spec, this.access.to(spec.name));
      this.visible.set(spec, rows as unknown as Rows<Row>);
    }
    return rows;
  }

  /** Every row, and writing: for services, which decide themselves what the caller gets to know of it. */
  allRows<R extends Row>(spec: RowCollection<R>): Collection<R> {
    return this.collections.of(spec);
  }

  /** One row by its id, null when there is none that the caller may see. All that are asked for together cost one query. */
  load<R extends Row>(spec: RowCollection<R>, id: string): Promise<R | null> {
    let loader = this.loaders.get(spec) as DataLoader<string, R | null> | undefined;
    if (loader === undefined) {
      const collection = this.collection(spec);
      loader = new DataLoader(async (ids) => (await collection.getMany(ids)).map((row) => row ?? null));
      this.loaders.set(spec, loader as unknown as DataLoader<string, Row | null>);
    }
    return loader.load(id);
  }
}
