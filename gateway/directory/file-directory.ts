import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import { z } from 'zod';
import { DirectoryIndex } from './directory-index.ts';
import type { DirectoryEntry, ListedDirectory } from './node-directory.ts';

const fileForm = z.object({
  nodes: z.array(
    z.strictObject({
      code: z.string().min(1),
      group: z.string(),
      endpoint: z
        .url({ protocol: /^https?$/ })
        .nullable()
        .default(null),
      contracts: z.array(z.string()).min(1),
      state: z.enum(['SHADOW', 'LIVE', 'DRAINING', 'SUSPENDED']).default('LIVE'),
      parent: z.string().nullable().default(null),
    }),
  ),
});

export interface FileDirectoryOptions {
  readonly path: string;
  readonly pollMs: number;
  readonly log: { info(fields: object, message: string): void; error(fields: object, message: string): void };
}

/** A directory that somebody writes by hand. Read again when it has changed; a bad one never replaces a good one. */
export class FileDirectory implements ListedDirectory {
  readonly known = true;
  readonly #path: string;
  #index: DirectoryIndex;

  /** Throws when the file cannot be read now, or says nothing that can be used. */
  constructor({ path, pollMs, log }: FileDirectoryOptions) {
    this.#path = path;
    this.#index = new DirectoryIndex(readNodes(path));
    watchFile(path, { interval: pollMs, persistent: false }, () => {
      try {
        this.#index = new DirectoryIndex(readNodes(path));
        log.info({ path }, 'the directory file has changed');
      } catch (error) {
        log.error({ err: error }, 'a changed directory file is refused; the last good one stands');
      }
    });
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

  stop(): void {
    unwatchFile(this.#path);
  }
}

function readNodes(path: string): DirectoryEntry[] {
  const parsed = fileForm.safeParse(parseJson(path));
  if (!parsed.success) throw new Error(`The directory file ${path} is wrong:\n${z.prettifyError(parsed.error)}`);
  const { nodes } = parsed.data;
  const twice = nodes.find(({ code }, index) => nodes.findIndex((one) => one.code === code) !== index);
  if (twice !== undefined) throw new Error(`The directory file ${path} names ${twice.code} twice`);
  return nodes.map((node) => ({ ...node, contracts: new Set(node.contracts) }));
}

function parseJson(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The directory file ${path} is not JSON`);
  }
}
