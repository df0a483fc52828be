import { type GatewayConfiguration, readConfiguration } from '../../gateway/configuration.ts';

interface Stated extends Readonly<Record<string, string>> {
  readonly SHUTONG_REGISTRY: string;
  readonly SHUTONG_DATA: string;
}

/**
 * The configuration of a gateway that runs in the process of the test, on a free port: patient, since a test machine may be busy,
 * and without memory of earlier answers, so that an answer is made of what nodes say now.
 */
export const gatewayConfiguration = (stated: Stated): GatewayConfiguration =>
  readConfiguration({
    PORT: '0',
    SHUTONG_LOG: 'silent',
    SHUTONG_NODE_TIMEOUT_MS: '30000',
    SHUTONG_DEADLINE_MS: '60000',
    SHUTONG_CACHE_BYTES: '0',
    ...stated,
  });
