import { type Fault, timedOut, unreachableNode } from '../../gateway/horizontal/fault/fault.ts';
import type { NodeAnswer } from '../../gateway/transport/node-answer.ts';

/** How a node that gives nothing gives nothing. */
export type Manner = 'UNREACHABLE' | 'TIMEOUT' | 'REFUSED' | 'EMPTY';

export const manners: readonly Manner[] = ['UNREACHABLE', 'TIMEOUT', 'REFUSED', 'EMPTY'];

/** The status that such a node has in `sources`. */
export const statusOfManner = (manner: Manner): string => (manner === 'EMPTY' ? 'INVALID' : manner);

export function failedAnswer(node: string, manner: Manner): NodeAnswer {
  const failed = (fault: Fault): NodeAnswer => ({ kind: 'failed', node, fault, latencyMs: 1 });
  switch (manner) {
    case 'UNREACHABLE':
      return failed(unreachableNode(node, 'it is dead', '已停止'));
    case 'TIMEOUT':
      return failed(timedOut(node, 1));
    case 'REFUSED':
      return {
        kind: 'answered',
        node,
        data: null,
        errors: [{ message: 'Not you.', extensions: { code: 'DENIED' } }],
        latencyMs: 1,
      };
    case 'EMPTY':
      return { kind: 'answered', node, data: {}, errors: [], latencyMs: 1 };
  }
}
