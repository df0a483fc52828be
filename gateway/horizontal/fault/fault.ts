/** Every code that the gateway itself gives to an error about nodes and rows: a closed list (docs/horizontal-federation.md). */
const codes = [
  'NODE_TIMEOUT',
  'NODE_UNREACHABLE',
  'NODE_REFUSED',
  'NODE_INVALID_ANSWER',
  'OWNERSHIP_VIOLATION',
  'ORDER_VIOLATION',
  'UNKNOWN_NODE',
  'DIRECTORY_UNAVAILABLE',
] as const;

export type FaultCode = (typeof codes)[number];

/** For telling an error of the gateway's about nodes from any other. */
export const faultCodes: ReadonlySet<unknown> = new Set(codes);

/** As in the schema's SourceStatus. */
export type SourceStatus = 'OK' | 'STALE' | 'TIMEOUT' | 'UNREACHABLE' | 'REFUSED' | 'INVALID';

/** One thing that went wrong with one node. `problem` is a sentence for a person and never holds an address or a stack. */
export interface Fault {
  readonly code: FaultCode;
  /** The node concerned; null when it is about none in particular. */
  readonly node: string | null;
  readonly problem: string;
  readonly problemZh: string;
}

export const statusOf = (code: FaultCode): SourceStatus => {
  switch (code) {
    case 'NODE_TIMEOUT':
      return 'TIMEOUT';
    case 'NODE_UNREACHABLE':
    case 'UNKNOWN_NODE':
    case 'DIRECTORY_UNAVAILABLE':
      return 'UNREACHABLE';
    case 'NODE_REFUSED':
      return 'REFUSED';
    case 'NODE_INVALID_ANSWER':
    case 'OWNERSHIP_VIOLATION':
    case 'ORDER_VIOLATION':
      return 'INVALID';
    default:
      return unreachable(code);
  }
};

function unreachable(code: never): never {
  throw new Error(`No status for fault code ${String(code)}`);
}

export const timedOut = (node: string, milliseconds: number): Fault => ({
  code: 'NODE_TIMEOUT',
  node,
  problem: `${node} did not answer within ${milliseconds} ms.`,
  problemZh: `节点 ${node} 未在 ${milliseconds} 毫秒内应答。`,
});

export const unreachableNode = (node: string, why: string, whyZh: string): Fault => ({
  code: 'NODE_UNREACHABLE',
  node,
  problem: `${node} cannot be reached: ${why}.`,
  problemZh: `无法连接节点 ${node}：${whyZh}。`,
});

export const refused = (node: string, why: string): Fault => ({
  code: 'NODE_REFUSED',
  node,
  problem: `${node} refused: ${why}`,
  problemZh: `节点 ${node} 拒绝应答：${why}`,
});

export const invalidAnswer = (node: string, what: string, whatZh: string): Fault => ({
  code: 'NODE_INVALID_ANSWER',
  node,
  problem: `${node} gave an answer that cannot be used: ${what}.`,
  problemZh: `节点 ${node} 的应答无法使用：${whatZh}。`,
});

export const foreignRows = (node: string, count: number): Fault => ({
  code: 'OWNERSHIP_VIOLATION',
  node,
  problem: `${node} answered with ${count} row(s) that it does not own; they were dropped.`,
  problemZh: `节点 ${node} 返回了 ${count} 条不归其所有的记录，已剔除。`,
});

export const outOfOrder = (node: string): Fault => ({
  code: 'ORDER_VIOLATION',
  node,
  problem: `${node} answered in another order than it was asked for; its rows were left out of this page.`,
  problemZh: `节点 ${node} 未按要求的顺序应答，其记录未列入本页。`,
});

export const unknownNode = (key: string): Fault => ({
  code: 'UNKNOWN_NODE',
  node: key,
  problem: `No node known here is named by ${JSON.stringify(key)}. Check the code, or the id it was read from.`,
  problemZh: `没有与 ${JSON.stringify(key)} 对应的节点，请核对代码或标识。`,
});

export const noDirectory = (): Fault => ({
  code: 'DIRECTORY_UNAVAILABLE',
  node: null,
  problem: 'The gateway has not yet learnt which nodes there are. Try again in a moment.',
  problemZh: '网关尚未取得节点名录，请稍后再试。',
});
