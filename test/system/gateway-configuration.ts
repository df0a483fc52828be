import { type GatewayConfiguration, readConfiguration } from '../../gateway/configuration.ts';

/** The configuration of a gateway that runs in the process of the test, on a free port. */
export const gatewayConfiguration = (stated: Partial<GatewayConfiguration>): GatewayConfiguration => ({
  ...readConfiguration({ PORT: '0', SHUTONG_LOG: 'silent' }),
  nodeTimeoutMs: 10_000,
  ...stated,
});
