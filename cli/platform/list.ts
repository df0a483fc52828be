import { z } from 'zod';
import { askGraph } from '../graph/ask.ts';
import { signedIn } from '../graph/signed-in.ts';
import { readStandings } from '../graph/standing.ts';
import { formatTable } from '../text/table.ts';
import { type ExitCode, exitCode, type Terminal } from './exit-code.ts';
import type { Settings } from './settings.ts';

const query = `query Platforms($after: String) {
  platforms(first: 200, after: $after) {
    edges { node { code name nameEn tier state } }
    pageInfo { hasNextPage endCursor }
    complete
  }
}`;

const shape = z.object({
  platforms: z.object({
    edges: z.array(
      z.object({
        node: z.object({ code: z.string(), name: z.string(), nameEn: z.string(), tier: z.string(), state: z.string() }),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    complete: z.boolean(),
  }),
});

type ListedPlatform = z.infer<typeof shape>['platforms']['edges'][number]['node'];

/** Lists every platform that the graph knows. */
export async function listPlatforms(settings: Settings, json: boolean, terminal: Terminal): Promise<ExitCode> {
  const found: ListedPlatform[] = [];
  let complete = true;
  let after: string | null = null;
  const graph = await signedIn(settings, 'NODE_OPERATOR');
  do {
    const { platforms }: z.infer<typeof shape> = await askGraph(graph, query, { after }, shape, 10_000);
    found.push(...platforms.edges.map((edge) => edge.node));
    complete &&= platforms.complete;
    after = platforms.pageInfo.hasNextPage ? platforms.pageInfo.endCursor : null;
  } while (after !== null);

  if (json) terminal.say(JSON.stringify(found, null, 2));
  else {
    const standings = await readStandings(await signedIn(settings, 'AUDITOR'), 10_000);
    const rows = found.map(({ code, tier, state, name, nameEn }) => {
      const { status = '', problem = null } = standings.get(code) ?? {};
      return [code, tier, state, status, name, nameEn, problem ?? ''];
    });
    terminal.say(formatTable(['code', 'tier', 'state', 'answers', 'name', '', ''], rows));
  }
  if (!complete)
    terminal.complain(
      'The registry did not answer: this list may be out of date or empty. 登记处未应答，结果可能不完整。',
    );
  return complete ? exitCode.done : exitCode.refused;
}
