import { z } from 'zod';
import { askGraph, NoAnswerError } from '../graph/ask.ts';
import { type DirectoryNode, readNodeDirectory } from '../graph/node-directory.ts';
import { formatTable } from '../text/table.ts';
import { type ExitCode, exitCode, type Terminal } from './exit-code.ts';
import type { Settings } from './settings.ts';

const patience = 3_000;
const shape = z.object({ __typename: z.string() });

/** How one node does. Latency is null when it does not answer; a node with no endpoint has not announced itself. */
interface NodeStatus extends DirectoryNode {
  readonly answers: boolean;
  readonly latencyMs: number | null;
  readonly problem: string | null;
}

/** Asks every node, or those named, directly. Refused when one of them does not answer or is not registered. */
export async function showStatus(
  settings: Settings,
  codes: readonly string[],
  json: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const nodes = await readNodeDirectory(settings.registry, patience);
  const unknown = codes.filter((code) => !nodes.some((node) => node.code === code));
  const wanted = codes.length === 0 ? nodes : nodes.filter((node) => codes.includes(node.code));
  const found = await Promise.all(wanted.map(askNode));

  if (json) terminal.say(JSON.stringify(found, null, 2));
  else {
    terminal.say(
      formatTable(
        ['code', 'tier', 'state', 'answers', 'ms', 'endpoint'],
        found.map(({ code, group, state, answers, latencyMs, endpoint, problem }) => [
          code,
          group,
          state,
          answers ? 'yes' : 'no',
          latencyMs === null ? '' : String(latencyMs),
          problem ?? endpoint ?? '',
        ]),
      ),
    );
    terminal.say(`${found.filter((node) => node.answers).length} of ${found.length} answer 个平台应答`);
  }
  for (const code of unknown) terminal.complain(`${code} is not registered 未登记`);
  return unknown.length === 0 && found.every((node) => node.answers) ? exitCode.done : exitCode.refused;
}

async function askNode(node: DirectoryNode): Promise<NodeStatus> {
  if (node.endpoint === null) {
    return { ...node, answers: false, latencyMs: null, problem: 'has not announced itself: is its host running?' };
  }
  const began = performance.now();
  try {
    await askGraph(node.endpoint, '{ __typename }', {}, shape, patience);
    return { ...node, answers: true, latencyMs: Math.round(performance.now() - began), problem: null };
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    return { ...node, answers: false, latencyMs: null, problem: error.message };
  }
}
