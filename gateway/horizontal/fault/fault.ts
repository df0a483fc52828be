import type { GraphQLFormattedError } from 'graphql';

/** Every code that the gateway itself gives to an error about nodes and rows: a closed list (docs/horizontal-federation.md). */
const codes = [
  'NODE_TIMEOUT',
  'NODE_UNREACHABLE',
  'NODE_REFUSED',
  'NODE_SUSPENDED',
  'NODE_DRAINING',
  'NODE_INVALID_ANSWER',
  'SCHEMA_MISMATCH',
  'OWNERSHIP_VIOLATION',
  'ORDER_VIOLATION',
  'UNKNOWN_NODE',
  'RELAY_LOOP',
  'DIRECTORY_UNAVAILABLE',
] as const;

export type FaultCode = (typeof codes)[number];

/** For telling an error of the gateway's about nodes from any other. */
export const faultCodes: ReadonlySet<unknown> = new Set(codes);

const isFaultCode = (code: unknown): code is FaultCode => faultCodes.has(code);

/** As in the schema's SourceStatus. */
export const sourceStatuses = [
  'OK',
  'STALE',
  'TIMEOUT',
  'UNREACHABLE',
  'REFUSED',
  'INVALID',
  'SCHEMA_MISMATCH',
] as const;

export type SourceStatus = (typeof sourceStatuses)[number];

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
    case 'NODE_SUSPENDED':
    case 'NODE_DRAINING':
      return 'REFUSED';
    case 'NODE_INVALID_ANSWER':
    case 'OWNERSHIP_VIOLATION':
    case 'ORDER_VIOLATION':
    case 'RELAY_LOOP':
      return 'INVALID';
    case 'SCHEMA_MISMATCH':
      return 'SCHEMA_MISMATCH';
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

/** Why a node would not answer at all, in its own words. A relay's words about itself keep their code. */
export function toldBy(node: string, { message, extensions }: GraphQLFormattedError): Fault {
  const code = extensions?.['code'];
  const messageZh = extensions?.['messageZh'];
  if (!isFaultCode(code)) return refused(node, message);
  return { code, node, problem: message, problemZh: typeof messageZh === 'string' ? messageZh : message };
}

export const suspended = (node: string): Fault => ({
  code: 'NODE_SUSPENDED',
  node,
  problem: `${node} is suspended by the authority, and is not asked.`,
  problemZh: `节点 ${node} 已被主管部门暂停，未予询问。`,
});

export const draining = (node: string): Fault => ({
  code: 'NODE_DRAINING',
  node,
  problem: `${node} is leaving: it still answers for what it holds, and takes nothing new. Ask its authority who takes over.`,
  problemZh: `节点 ${node} 正在退出：仍可查询既有记录，不再受理新的事项，请向其主管部门了解承接单位。`,
});

/** Something that a contract needs of a node. `found` null: it is not there; `needed` null: it is there, is required, and no caller knows of it. */
export interface Lack {
  readonly coordinate: string;
  readonly found: string | null;
  readonly needed: string | null;
}

export const schemaMismatch = (node: string, contract: string, lacks: readonly Lack[]): Fault => {
  const more = lacks.length > mostLacksShown ? `; +${lacks.length - mostLacksShown}` : '';
  const shown = lacks.slice(0, mostLacksShown);
  return {
    code: 'SCHEMA_MISMATCH',
    node,
    problem: `${node} is not asked: its schema does not keep what contract ${contract} promises (${shown.map(lackInEnglish).join('; ')}${more}). It is asked again as soon as it does.`,
    problemZh: `节点 ${node} 未予询问：其模式不符合契约 ${contract} 的约定（${shown.map(lackInChinese).join('；')}${more}），修复后自动恢复。`,
  };
};

const mostLacksShown = 3;

function lackInEnglish({ coordinate, found, needed }: Lack): string {
  if (found === null) return `no ${coordinate}`;
  return needed === null ? `${coordinate} is required` : `${coordinate} is ${found} instead of ${needed}`;
}

function lackInChinese({ coordinate, found, needed }: Lack): string {
  if (found === null) return `缺少 ${coordinate}`;
  return needed === null ? `${coordinate} 为必填` : `${coordinate} 为 ${found}，应为 ${needed}`;
}

export const relayLoop = (node: string, via: readonly string[]): Fault => ({
  code: 'RELAY_LOOP',
  node,
  problem: `The request came back to relay ${node} by way of ${via.join(', ')}. Take the relay, or what is above it, out of its own directory.`,
  problemZh: `请求经 ${via.join('、')} 又回到中继 ${node}，请从其名录中移除自身或上级。`,
});

export const invalidAnswer = (node: string, what: string, whatZh: string): Fault => ({
  code: 'NODE_INVALID_ANSWER',
  node,
  problem: `${node} gave an answer that cannot be used: ${what}.`,
  problemZh: `节点 ${node} 的应答无法使用：${whatZh}。`,
});

/** `place`: where in the answer, in response keys. */
export const ofAnotherType = (node: string, place: string): Fault =>
  invalidAnswer(
    node,
    `at ${place} it holds nothing, or something of another type than the schema promises`,
    `${place} 处缺值或类型与模式不符`,
  );

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

/** The fault of a node that had given the first rows of its part of a page. */
export const endsPage = (fault: Fault): Fault => ({
  ...fault,
  problem: `${fault.problem} The page ends where the rows end that it had given before.`,
  problemZh: `${fault.problemZh}本页止于其先前返回的记录。`,
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
