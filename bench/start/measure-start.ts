import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { askGraph, NoAnswerError } from '../../cli/graph/ask.ts';
import { type Memory, readMemory } from '../process/memory.ts';
import type { RunningProcess } from '../process/process-tree.ts';
import { type StartedSystem, type SystemFolders, startSystem } from './started-system.ts';
import { variedRequests } from './varied-queries.ts';

const requests = 200;
const patience = 120_000;

/** Seconds from typing `npm start`. */
export interface StartTimes {
  /** To the first answer, from whichever platforms had announced themselves by then. */
  readonly first: number;
  /** To the first answer from every platform. */
  readonly complete: number;
  readonly platforms: number;
}

export interface ProcessMemory extends RunningProcess {
  readonly memory: Memory;
}

export interface StartMeasurement {
  readonly times: StartTimes;
  /** After the varied queries. */
  readonly memory: readonly ProcessMemory[];
  /** Queries that had no answer or one with errors. */
  readonly faults: readonly string[];
}

/** Starts the whole system, times its first answers, asks it varied queries, reads its memory and stops it. */
export async function measureStart(folders: SystemFolders): Promise<StartMeasurement> {
  const system = await startSystem(folders);
  try {
    const times = await timeFirstAnswers(system);
    const faults = await askVariedQueries(system);
    const memory = system.processes().map((process) => ({ ...process, memory: readMemory(process.pid) }));
    return { times, memory, faults };
  } finally {
    await system.stop();
  }
}

const probe = '{ catalogEntries(first: 1) { totalCount complete sources { platform status } } }';
const probed = z.object({
  catalogEntries: z.object({ totalCount: z.number(), complete: z.boolean(), sources: z.array(z.unknown()) }),
});
/** Of 1 + 32 + N platforms; while nodes are still to announce themselves an answer names them as missing. */
const fewestPlatforms = 45;

async function timeFirstAnswers(system: StartedSystem): Promise<StartTimes> {
  let first: number | undefined;
  for (;;) {
    if (system.ended()) throw new Error('npm start ended before it answered; see npm-start.log');
    const seconds = () => (performance.now() - system.began) / 1000;
    if (seconds() * 1000 > patience)
      throw new Error(`npm start did not answer for all platforms within ${patience} ms`);
    try {
      const { catalogEntries } = await askGraph(`${system.gateway}/graphql`, probe, {}, probed, 5000);
      const { complete, sources, totalCount } = catalogEntries;
      if (totalCount > 0) first ??= seconds();
      if (first !== undefined && complete && sources.length >= fewestPlatforms) {
        return { first, complete: seconds(), platforms: sources.length };
      }
    } catch (error) {
      if (!(error instanceof NoAnswerError)) throw error;
    }
    await delay(25);
  }
}

async function askVariedQueries({ gateway }: StartedSystem): Promise<readonly string[]> {
  const faults = new Set<string>();
  for (const request of variedRequests(requests)) {
    const response = await fetch(`${gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    const text = await response.text();
    const message = /"errors":\[\{"message":"[^"]*"/.exec(text)?.[0];
    if (response.status !== 200 || message !== undefined) {
      faults.add(`${request.query.slice(0, 60)} … : HTTP ${response.status} ${message ?? ''}`);
    }
  }
  return [...faults];
}
