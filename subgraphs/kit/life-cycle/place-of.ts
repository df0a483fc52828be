import type { NodeContext } from '../node-context.ts';
import type { Place } from './life-cycle.ts';

/** Where the rows of a node are. */
export const placeOf = ({ node, hierarchy }: NodeContext): Place => ({ node: node.code, hierarchy });
