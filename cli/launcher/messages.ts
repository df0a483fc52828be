import { formatTable } from '../text/table.ts';
import type { FirstAnswer } from './first-answer.ts';
import type { Exit } from './launched-process.ts';
import type { ProcessPlan, StartPlan } from './process-plan.ts';

/** A started process as the table shows it; the gateway runs no nodes. */
export interface TableRow {
  readonly name: string;
  readonly pid: number | undefined;
  readonly port: number;
  readonly nodes: number | undefined;
}

/** Which process is which, and how many nodes each host runs. */
export const describeProcesses = (rows: readonly TableRow[]): string =>
  formatTable(
    ['process', 'pid', 'port', 'nodes'],
    rows.map(({ name, pid, port, nodes }) => [name, String(pid ?? '-'), String(port), String(nodes ?? '')]),
  );

/** What to do next: where to look, what to ask, what to break. */
export function describeNextSteps(plan: StartPlan, { live, answered }: FirstAnswer, provincialPid?: number): string {
  const provincial = plan.hosts.find((host) => host.name === 'provincial');
  const curl = plan.authorityFile === undefined ? 'curl -s' : `curl -s --cacert ${plan.authorityFile}`;
  const query = '{ catalogEntries(first: 3) { totalCount complete edges { node { name platform { name tier } } } } }';
  return `
Shutong answers at ${plan.gatewayUrl}  (${answered} of ${live} platforms answer)
数通已启动，请打开上面的地址。

Take a role, and ask in it (without a token you are the public):
  TOKEN=$(${curl} ${plan.gatewayUrl}/dev/token -H 'content-type: application/json' -d '{"subject":"me","role":"ANALYST"}' | cut -d'"' -f4)
  ${curl} ${plan.gatewayUrl}/graphql -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' -d '${JSON.stringify({ query })}'
Stop one platform, and start it again:
  ${plan.operatorPrefix}npm run platform -- stop 310000
  ${plan.operatorPrefix}npm run platform -- start 310000
Kill the host of the provinces, and start it again in another terminal:
  kill -9 ${provincialPid ?? '<pid of provincial>'}
  ${provincial?.restartCommand ?? ''}
Ctrl-C stops everything.`;
}

/** A process that ended before anything worked. */
export const describeEarlyEnd = (process: ProcessPlan, exit: Exit, logFile: string, logTail: string): string =>
  `The process ${process.name} ended before it was ready (${describeExit(exit)}). The end of ${logFile}:\n${logTail}`;

/** A process that ended while the others run. */
export const describeDeath = (process: ProcessPlan, exit: Exit, logFile: string): string =>
  `
The process ${process.name} has ended (${describeExit(exit)}); the others go on. Its log: ${logFile}
进程 ${process.name} 已退出，其余继续运行。Start it again in another terminal:
  ${process.restartCommand}`;

function describeExit({ code, signal }: Exit): string {
  if (signal !== null) return `signal ${signal}`;
  return code === null ? 'it could not be started' : `exit code ${code}`;
}
