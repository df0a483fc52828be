import { z } from 'zod';
import { askGraph, NoAnswerError } from '../graph/ask.ts';
import { type DirectoryNode, readNodeDirectory } from '../graph/node-directory.ts';
import { signedIn } from '../graph/signed-in.ts';
import { readStandings, type Standing } from '../graph/standing.ts';
import { formatTable } from '../text/table.ts';
import { type ExitCode, exitCode, type Terminal } from './exit-code.ts';
import type { Settings } from './settings.ts';

const patience = 3_000;
/** The gateway waits for the slowest node. */
const gatewayPatience = 10_000;
const shape = z.object({ __typename: z.string() });

/** How one node does. Latency is null when it does not answer; a node with no endpoint has not announced itself. */
interface NodeStatus extends DirectoryNode {
  readonly answers: boolean;
  readonly latencyMs: number | null;
  readonly problem: string | null;
}

/** Asks every node, or those named, directly, and the gateway whether it asks them. Refused when one of them does not answer or is not registered. */
export async function showStatus(
  settings: Settings,
  codes: readonly string[],
  json: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const nodes = await readNodeDirectory(settings.registry, patience);
  const unknown = codes.filter((code) => !nodes.some((node) => node.code === code));
  const wanted = codes.length === 0 ? nodes : nodes.filter((node) => codes.includes(node.code));
  const standings = await readStandings(await signedIn(settings, 'AUDITOR'), gatewayPatience);
  const found = await Promise.all(wanted.map((node) => statusOf(node, standings.get(node.code))));

  if (json) terminal.say(JSON.stringify(found, null, 2));
  else {
    terminal.say(
      formatTable(
        ['code', 'tier', 'state', 'answers', 'ms', 'endpoint'],
        found.map(({ code, group, state, answers, latencyMs, endpoint, parent, problem }) => [
          code,
          group,
          state,
          answers ? 'yes' : 'no',
          latencyMs === null ? '' : String(latencyMs),
          problem ?? endpoint ?? (parent === null ? '' : `through ${parent}`),
        ]),
      ),
    );
    terminal.say(`${found.filter((node) => node.answers).length} of ${found.length} answer 个平台应答`);
  }
  for (const code of unknown) terminal.complain(`${code} is not registered 未登记`);
  return unknown.length === 0 && found.every((node) => node.answers) ? exitCode.done : exitCode.refused;
}

/** A node may answer and yet be kept out; one behind a relay is known by what the gateway hears of it. */
async function statusOf(node: DirectoryNode, standing: Standing | undefined): Promise<NodeStatus> {
  if (node.endpoint === null && node.parent !== null && standing !== undefined) {
    const answers = standing.status === 'OK';
    return { ...node, answers, latencyMs: null, problem: answers ? null : standing.problem };
  }
  const asked = await askNode(node);
  const keptOut = asked.answers && (standing?.status === 'SCHEMA_MISMATCH' || standing?.status === 'REFUSED');
  return keptOut ? { ...asked, answers: false, problem: standing.problem } : asked;
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
