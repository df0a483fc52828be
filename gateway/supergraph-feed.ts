import { readFileSync, unwatchFile, watchFile } from 'node:fs';

/** Where supergraphs come from: one to begin with, and others while the gateway runs. */
export interface SupergraphFeed {
  readonly first: string;
  /** Offers each later supergraph. Returns a function that ends it. */
  follow(offer: (supergraphSdl: string) => void): () => void;
}

/** A supergraph that never changes. */
export const fixedSupergraph = (supergraphSdl: string): SupergraphFeed => ({
  first: supergraphSdl,
  follow: () => () => {},
});

/** A file, read now, and again whenever it has changed. Throws when it cannot be read now. */
export function supergraphFile(path: string, pollMs: number): SupergraphFeed {
  return {
    first: readFileSync(path, 'utf8'),
    follow(offer) {
      const reread = ({ mtimeMs }: { mtimeMs: number }) => {
        if (mtimeMs !== 0) offer(readFileSync(path, 'utf8')); // 0: the file is gone; what is served stays
      };
      watchFile(path, { interval: pollMs, persistent: false }, reread);
      return () => unwatchFile(path, reread);
    },
  };
}
