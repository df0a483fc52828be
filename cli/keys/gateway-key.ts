import { gatewayKeyFile, gatewayPublicKeyFile } from '../../gateway/identity/gateway-keys.ts';
import { openKeyRing, writePublicKeys } from '../../identity/key-ring.ts';
import { openNodeKey } from '../../subgraphs/identity/node-keys.ts';

/** Makes the gateway's key pair where there is none. Says where its public half is: the part to be carried to the nodes. */
export async function makeGatewayKey(data: string): Promise<string> {
  const keys = await openKeyRing(gatewayKeyFile(data));
  const file = gatewayPublicKeyFile(data);
  writePublicKeys(file, keys);
  return `${keys.map(({ kid }) => kid).join('\n')}\nPin ${file} at every host of nodes (SHUTONG_GATEWAY_KEYS). 请将该公钥文件配置到各节点。`;
}

/** The public key of a node, made where there is none: what its platform is registered with. */
export async function showNodeKey(data: string, code: string): Promise<string> {
  return (await openNodeKey(data, code)).publicJwk.x;
}
