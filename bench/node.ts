import { auditor } from '../subgraphs/fixture/callers.ts';
import { startHost } from '../subgraphs/kit/host.ts';
import { nationalCode } from '../subgraphs/registry/platform/national-platform.ts';
import { worldRows } from './cost/world.ts';

/** Entry point of the one node that both gateways are put in front of. */
async function main(): Promise<void> {
  const gatewayKeys = process.env['SHUTONG_GATEWAY_KEYS'];
  const host = await startHost({
    platforms: [{ code: nationalCode, rows: worldRows() }],
    development: false,
    ...(gatewayKeys === undefined ? { caller: auditor } : { gatewayKeys }),
  });
  const endpoint = host.endpoint(nationalCode);
  await host.announce();
  process.on('SIGTERM', () => void host.stop().finally(() => process.exit(0)));
  process.send?.({ ready: true, url: endpoint });
}

await main();
