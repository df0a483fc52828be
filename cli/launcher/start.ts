import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { choosePorts } from './choose-ports.ts';
import { awaitFirstAnswer } from './first-answer.ts';
import { readHostedCodes } from './hosted-codes.ts';
import { launch } from './launched-process.ts';
import { readLogTail } from './log-tail.ts';
import { describeDeath, describeEarlyEnd, describeNextSteps, describeProcesses } from './messages.ts';
import { planStart } from './process-plan.ts';
import type { StartOptions } from './start-options.ts';

const stopPatience = 10_000;
const answerPatience = 20_000;
const logLines = 20;

/** What the launcher needs of the process that it runs in. */
export interface Surroundings {
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted when a person asks everything to stop. */
  readonly stopping: AbortSignal;
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * Runs the gateway, the hosts and the relay, where there is one, until they are asked to stop or have all ended; returns the exit code. A process
 * that dies while they run is named and left dead: outages are what people try here.
 */
export async function start(options: StartOptions, surroundings: Surroundings): Promise<number> {
  const { root, environment, stopping, say, complain } = surroundings;
  const plan = planStart(options, await choosePorts(options), root);
  const logFolder = join(options.data ?? join(root, '.data'), 'logs');

  for (const { path, text } of plan.files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const running = [...plan.hosts, ...plan.relays, plan.gateway].map((process) => {
    const logFile = join(logFolder, `${process.name}.log`);
    const child = launch({ ...process, environment: { ...environment, ...process.environment }, logFile });
    return { process, child, logFile };
  });
  const stopAll = () => Promise.all(running.map(({ child }) => child.stop(stopPatience)));
  const asked = new Promise<void>((resolve) => {
    if (stopping.aborted) resolve();
    else stopping.addEventListener('abort', () => resolve(), { once: true });
  });
  say(`Starting the gateway and ${plan.hosts.length} node hosts; their logs are in ${logFolder} …`);

  const begun = await Promise.race([
    asked.then(() => ({ phase: 'asked to stop' }) as const),
    Promise.all(running.map(({ child }) => child.ready)).then((urls) => ({ phase: 'ready', urls }) as const),
    ...running.map(({ child, ...rest }) => child.exited.then((exit) => ({ phase: 'failed', exit, ...rest }) as const)),
  ]);
  if (begun.phase === 'failed') {
    complain(describeEarlyEnd(begun.process, begun.exit, begun.logFile, readLogTail(begun.logFile, logLines)));
    await stopAll();
    return 1;
  }
  if (begun.phase === 'ready') {
    for (const { process, child, logFile } of running) {
      void child.exited.then((exit) => {
        if (!stopping.aborted) complain(describeDeath(process, exit, logFile));
      });
    }
    const hostUrls = begun.urls.slice(0, plan.hosts.length);
    const codes = await Promise.all(hostUrls.map(readHostedCodes));
    const rows = running.map(({ process, child }, index) => ({
      ...process,
      pid: child.pid,
      nodes: codes[index]?.length,
    }));
    say(describeProcesses(rows));
    const giveUp = AbortSignal.any([stopping, AbortSignal.timeout(answerPatience)]);
    const answer = await awaitFirstAnswer(plan.gatewayUrl, plan.registryUrl, new Set(codes.flat()), giveUp);
    if (!stopping.aborted) say(describeNextSteps(plan, answer, rows.find(({ name }) => name === 'provincial')?.pid));
    await Promise.race([asked, Promise.all(running.map(({ child }) => child.exited))]);
  }
  if (!stopping.aborted) {
    complain('All processes have ended.');
    return 1;
  }
  say('Stopping …');
  await stopAll();
  return 0;
}
