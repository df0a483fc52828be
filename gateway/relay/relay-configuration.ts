import { z } from 'zod';
import { type GatewayConfiguration, readConfiguration } from '../configuration.ts';
import { gatewayPublicKeyFile } from '../identity/gateway-keys.ts';

const environment = z.object({
  SHUTONG_RELAY: z.string({ error: 'has to be the code of the node that the relay answers as' }).min(1),
  SHUTONG_BEHIND_RELAY: z.string().default(''),
  SHUTONG_GATEWAY_KEYS: z.string().min(1).optional(),
  SHUTONG_RELAY_NODES: z.string({ error: 'has to be the file that lists the nodes below' }).min(1),
});

export interface RelayConfiguration extends GatewayConfiguration {
  /** The node that it answers as. */
  readonly code: string;
  /** File of its directory: that node's own endpoint, and the nodes below. */
  readonly nodes: string;
  /** File of the public keys of the gateway above. */
  readonly gatewayKeys: string;
  /** False below another relay, which knows it from a file of its own. */
  readonly announced: boolean;
}

const defaultPort = '4010';

/** Reads a gateway's variables, the page aside, and those of a relay. Throws one error that names every variable that is wrong. */
export function readRelayConfiguration(variables: NodeJS.ProcessEnv): RelayConfiguration {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    throw new Error(`The relay cannot start, its environment is wrong:\n${z.prettifyError(parsed.error)}`);
  }
  const { SHUTONG_RELAY: code, SHUTONG_RELAY_NODES: nodes, SHUTONG_BEHIND_RELAY: behind } = parsed.data;
  const announced = !behind.split(',').some((name) => name.trim() === code);
  const gateway = readConfiguration({ ...variables, PORT: variables['PORT'] ?? defaultPort });
  const gatewayKeys = parsed.data.SHUTONG_GATEWAY_KEYS ?? gatewayPublicKeyFile(gateway.data);
  return { ...gateway, code, nodes, announced, gatewayKeys };
}
