import { compareText } from '../horizontal/merge/scalar.ts';
import type { DirectoryEntry } from './node-directory.ts';

/** One state of the directory, arranged to be looked up. */
export class DirectoryIndex {
  readonly #entries: ReadonlyMap<string, DirectoryEntry>;
  readonly #byContract: ReadonlyMap<string, readonly DirectoryEntry[]>;

  constructor(nodes: readonly DirectoryEntry[]) {
    const entries = nodes.toSorted((one, other) => compareText(one.code, other.code));
    const byContract = new Map<string, DirectoryEntry[]>();
    for (const entry of entries) {
      for (const contract of entry.contracts) {
        const serving = byContract.get(contract);
        if (serving === undefined) byContract.set(contract, [entry]);
        else serving.push(entry);
      }
    }
    this.#entries = new Map(entries.map((entry) => [entry.code, entry]));
    this.#byContract = byContract;
  }

  all(): readonly DirectoryEntry[] {
    return [...this.#entries.values()];
  }

  find(code: string): DirectoryEntry | undefined {
    return this.#entries.get(code);
  }

  /** In the order of their codes. */
  serving(contract: string): readonly DirectoryEntry[] {
    return this.#byContract.get(contract) ?? [];
  }
}
