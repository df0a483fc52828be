/** What the gateway knows of one node. */
export interface DirectoryEntry {
  readonly code: string;
  /** What `groups` arguments narrow by. */
  readonly group: string;
  /** Contracts served, by their names in the supergraph. */
  readonly contracts: ReadonlySet<string>;
  readonly state: NodeState;
  /** Null until the node has announced where it answers; a node behind a relay never does. */
  readonly endpoint: string | null;
  /** Where copies of it answer reads; none when left out. */
  readonly replicas?: readonly string[] | undefined;
  /** The node above it, which answers for it as long as it has no endpoint of its own. Null at the top. */
  readonly parent: string | null;
}

/** SHADOW nodes are seen by their own callers alone, LIVE ones take part, DRAINING ones still answer, SUSPENDED ones are not asked and named as missing. */
export type NodeState = 'SHADOW' | 'LIVE' | 'DRAINING' | 'SUSPENDED';

/** A directory that can be gone through. */
export interface ListedDirectory extends NodeDirectory {
  all(): readonly DirectoryEntry[];
}

/** The nodes there are, as last learnt. Undefined entries until it has been learnt once. */
export interface NodeDirectory {
  /** False until the directory has been read for the first time: no answer may pass for complete before. */
  readonly known: boolean;
  /** Undefined for a code that names no node. */
  find(code: string): DirectoryEntry | undefined;
  /** Nodes that serve a contract, in the order of their codes. */
  serving(contract: string): readonly DirectoryEntry[];
}
