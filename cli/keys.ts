import { makeGatewayKey, showNodeKey } from './keys/gateway-key.ts';
import { type KeysRequest, keysUsage, parseKeys } from './keys/keys-request.ts';
import { rotateGatewayKey } from './keys/rotate.ts';

const request = parseKeys(process.argv.slice(2), process.env);
try {
  process.exitCode = await run(request);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function run(asked: KeysRequest): Promise<number> {
  switch (asked.command) {
    case 'help':
      console.log(keysUsage);
      return 0;
    case 'wrong':
      console.error(`${asked.message}\n\n${keysUsage}`);
      return 2;
    case 'make':
      console.log(await makeGatewayKey(asked.data));
      return 0;
    case 'node':
      console.log(await showNodeKey(asked.data, asked.code));
      return 0;
    case 'rotate':
      console.log(await rotateGatewayKey(asked, Date.now()));
      return 0;
  }
}
