import { type GatewayConfiguration, readConfiguration } from '../../gateway/configuration.ts';
import { forgetful, patient } from './patience.ts';

interface Stated extends Readonly<Record<string, string>> {
  readonly SHUTONG_REGISTRY: string;
  readonly SHUTONG_DATA: string;
}

/** The configuration of a gateway that runs in the process of the test, on a free port. */
export const gatewayConfiguration = (stated: Stated): GatewayConfiguration =>
  readConfiguration({
    PORT: '0',
    SHUTONG_LOG: 'silent',
    ...patient,
    ...forgetful,
    ...stated,
  });
