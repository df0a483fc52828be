import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where the last directory is kept, so that a gateway that starts while the centre is down knows its nodes. */
export interface DirectoryMemory {
  /** Undefined when nothing was kept, or it cannot be read. */
  read(): unknown;
  write(directory: object): void;
}

/** A file, replaced as a whole. */
export function directoryFile(path: string): DirectoryMemory {
  return {
    read() {
      try {
        return JSON.parse(readFileSync(path, 'utf8'));
      } catch {
        return undefined; // never written, or not by us: the registry will tell
      }
    },
    write(directory) {
      mkdirSync(dirname(path), { recursive: true });
      // Gateways may share the folder: each has a draft of its own.
      const draft = `${path}.${randomUUID()}`;
      writeFileSync(draft, JSON.stringify(directory));
      renameSync(draft, path);
    },
  };
}
