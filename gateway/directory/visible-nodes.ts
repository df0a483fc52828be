import type { RequestScope } from '../transport/request-scope.ts';
import type { NodeDirectory } from './node-directory.ts';

/** The directory as a caller sees it: a SHADOW node is there for its own callers, and for nobody else. */
export function visibleTo({ asker }: Pick<RequestScope, 'asker'>, directory: NodeDirectory): NodeDirectory {
  const viewer = asker?.node;
  return {
    get known() {
      return directory.known;
    },
    find(code) {
      const node = directory.find(code);
      return node?.state === 'SHADOW' && node.code !== viewer ? undefined : node;
    },
    serving(contract) {
      const nodes = directory.serving(contract);
      const hidden = nodes.some(({ state, code }) => state === 'SHADOW' && code !== viewer);
      return hidden ? nodes.filter(({ state, code }) => state !== 'SHADOW' || code === viewer) : nodes;
    },
  };
}
