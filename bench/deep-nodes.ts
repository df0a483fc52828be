import { startHost } from '../subgraphs/kit/host.ts';
import { nationalCode } from '../subgraphs/registry/platform/national-platform.ts';
import { deepCodes, deepRows } from './deep/deep-world.ts';

/** Entry point of a host whose nodes hold more than a thousand pages of entries together. */
async function main(): Promise<void> {
  const platforms = deepCodes.map((code) => ({ code, rows: deepRows(code) }));
  const gatewayKeys = process.env['SHUTONG_GATEWAY_KEYS'];
  const host = await startHost({
    platforms,
    development: false,
    ...(gatewayKeys === undefined ? {} : { gatewayKeys }),
  });
  await host.announce();
  process.on('SIGTERM', () => void host.stop().finally(() => process.exit(0)));
  process.send?.({ ready: true, url: host.endpoint(nationalCode) });
}

await main();
