import { z } from 'zod';
import type { Operation } from '../cost/operation.ts';
import { singleNodeOperations } from '../cost/single-node-operations.ts';
import { startLoadGenerator } from '../load/load-generator.ts';
import { BenchGroup } from '../process/bench-group.ts';
import type { BenchProcess } from '../process/bench-process.ts';
import { readCpuTime } from '../process/cpu-time.ts';

const rounds = 5;
const warmUpRounds = 3;

/** CPU in milliseconds per request. */
interface Cost {
  readonly gateway: number;
  readonly node: number;
}

export interface AuthorisationCost {
  readonly operation: string;
  readonly rounds: readonly { readonly public: Cost; readonly known: Cost }[];
  readonly faults: readonly string[];
  /** SHA-256 of what each is answered. */
  readonly data: { readonly public: string; readonly known: string };
}

/** The same gateway and node, asked in turn by the public and by a caller with a token of the development issuer. */
export async function measureAuthorisation(logs: string): Promise<readonly AuthorisationCost[]> {
  const group = new BenchGroup(logs);
  const load = startLoadGenerator();
  try {
    const node = await group.begin('node', 'bench/node.js', { SHUTONG_GATEWAY_KEYS: group.gatewayKeys });
    // Development: an issuer is at hand, and nothing else of a request differs.
    const gateway = await group.beginGateway('gateway', node.url, { NODE_ENV: 'development' });
    const headers = { authorization: `Bearer ${await fetchToken(gateway)}` };
    const measure = async (operation: Operation): Promise<AuthorisationCost> => {
      const faults = new Set<string>();
      const data = { public: '', known: '' };
      const ask = async (caller: 'public' | 'known'): Promise<Cost> => {
        const { query, variables, requests, concurrency } = operation;
        const before = { gateway: readCpuTime(gateway.pid), node: readCpuTime(node.pid) };
        const job = { url: `${gateway.url}/graphql`, query, variables, requests, concurrency };
        const result = await load.run(caller === 'public' ? job : { ...job, headers });
        for (const fault of result.faults) faults.add(`${caller}: ${fault}`);
        data[caller] = result.fingerprint;
        const since = (pid: number, from: number) => ((readCpuTime(pid) - from) * 1000) / requests;
        return { gateway: since(gateway.pid, before.gateway), node: since(node.pid, before.node) };
      };
      for (let round = 0; round < warmUpRounds; round += 1) {
        await ask('public');
        await ask('known');
      }
      const measured: { public: Cost; known: Cost }[] = [];
      for (let round = 0; round < rounds; round += 1) {
        measured.push({ public: await ask('public'), known: await ask('known') });
      }
      return { operation: operation.name, rounds: measured, faults: [...faults], data };
    };
    const compared: AuthorisationCost[] = [];
    for (const operation of singleNodeOperations.slice(0, 2)) compared.push(await measure(operation));
    return compared;
  } finally {
    await group.stop();
    load.stop();
  }
}

const issued = z.object({ token: z.string() });

async function fetchToken({ url }: BenchProcess): Promise<string> {
  const response = await fetch(`${url}/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ subject: 'bench', role: 'ANALYST', node: '100000' }),
  });
  return issued.parse(await response.json()).token;
}
