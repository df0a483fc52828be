import { pino } from 'pino';
import { announceNodes } from '../subgraphs/announcement/announce-nodes.ts';
import { startHost } from '../subgraphs/kit/host.ts';
import { nationalCode } from '../subgraphs/registry/platform/national-platform.ts';
import { deepCodes, deepRows } from './deep/deep-world.ts';

/** Entry point of a host whose nodes hold more than a thousand pages of entries together. */
async function main(): Promise<void> {
  const platforms = deepCodes.map((code) => ({ code, rows: deepRows(code) }));
  const host = await startHost({ platforms, development: false });
  const registry = host.endpoint(nationalCode);
  const endpoints = new Map(deepCodes.map((code) => [code, host.endpoint(code)]));
  announceNodes({ registry, endpoints, logger: pino({ level: 'silent' }) });
  process.on('SIGTERM', () => void host.stop().finally(() => process.exit(0)));
  process.send?.({ ready: true, url: registry });
}

await main();
