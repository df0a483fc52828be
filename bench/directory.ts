import { createServer } from 'node:http';
import { nationalCode } from '../subgraphs/registry/platform/national-platform.ts';

/**
 * Entry point of a registry that knows of as many nodes as it is told, all of them at the address of one: what the gateway holds of each
 * is its own, where it leads is the same.
 */
function main(): void {
  const node = process.env['SHUTONG_BENCH_NODE'];
  const count = Number(process.env['SHUTONG_BENCH_NODES']);
  if (node === undefined || !Number.isInteger(count)) {
    throw new Error('SHUTONG_BENCH_NODE has to be an address, and SHUTONG_BENCH_NODES a number');
  }
  const central = { code: nationalCode, group: 'NATIONAL', endpoint: node, contracts: allContracts };
  const others = Array.from({ length: count - 1 }, (_, index) => {
    const code = `n${String(index).padStart(5, '0')}`;
    return { code, group: 'PROVINCIAL', endpoint: `${node}?as=${code}`, contracts: ['provision'] };
  });
  const nodes = [central, ...others].map((one) => ({ ...one, state: 'LIVE', parent: null }));
  const body = JSON.stringify({ data: { nodeDirectory: { version: String(count), nodes } } });
  const server = createServer((request, response) => {
    request.resume().once('end', () => response.setHeader('content-type', 'application/json').end(body));
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('A listening server has no port');
    process.send?.({ ready: true, url: `http://127.0.0.1:${address.port}/` });
  });
  process.on('SIGTERM', () => process.exit(0));
}

const allContracts = ['registry', 'provision', 'consumption', 'oversight'];

main();
