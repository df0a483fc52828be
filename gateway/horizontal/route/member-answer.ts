import type { NodeAnswer } from '../../transport/node-answer.ts';

/** What a node answered, and for whom it was asked. */
export interface MemberAnswer {
  readonly members: readonly string[];
  readonly answer: NodeAnswer;
}
