import { readNodeDirectory } from '../graph/node-directory.ts';
import { reasonOf } from '../graph/reason-of.ts';
import { type ExitCode, exitCode, type Terminal } from './exit-code.ts';
import type { Settings } from './settings.ts';

const patience = 10_000;

const said = {
  stop: 'is stopped 已停止',
  start: 'is running 已启动',
} as const;

/** Takes platforms down or up, at the hosts that run them; hosts offer this in development only. */
export async function switchNodes(
  settings: Settings,
  action: 'stop' | 'start',
  codes: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const endpoints = await findEndpoints(settings, codes);
  let refused = false;
  for (const code of codes) {
    const endpoint = endpoints.get(code);
    const problem =
      endpoint === undefined
        ? 'is not registered, or has never announced where it answers 未登记或未上线'
        : await switchNode(endpoint, action);
    if (problem === undefined) terminal.say(`${code} ${said[action]}`);
    else terminal.complain(`${code} ${problem}`);
    refused ||= problem !== undefined;
  }
  return refused ? exitCode.refused : exitCode.done;
}

/** The registry's own node is found without asking it, so that it can be started again after it was stopped. */
async function findEndpoints(settings: Settings, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const own = /\/nodes\/([^/]+)\/graphql$/.exec(settings.registry)?.[1];
  const endpoints = new Map<string, string>();
  if (own !== undefined) endpoints.set(own, settings.registry);
  if (codes.every((code) => endpoints.has(code))) return endpoints;
  for (const { code, endpoint } of await readNodeDirectory(settings.registry, patience)) {
    if (endpoint !== null) endpoints.set(code, endpoint);
  }
  return endpoints;
}

/** Undefined when it is done, else what went wrong. */
async function switchNode(endpoint: string, action: 'stop' | 'start'): Promise<string | undefined> {
  const address = endpoint.replace(/\/graphql$/, `/${action}`);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'x-shutong-operator': '1' },
      signal: AbortSignal.timeout(patience),
    });
    if (response.ok) return undefined;
    if (response.status === 404) return `cannot be switched: its host offers no ${action} (production?) at ${address}`;
    return `was not switched: ${address} answered ${response.status} ${(await response.text()).slice(0, 200)}`;
  } catch (error) {
    return `was not switched: its host does not answer at ${address} (${reasonOf(error)})`;
  }
}
