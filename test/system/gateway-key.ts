import { GatewayKeys } from '../../gateway/identity/gateway-keys.ts';

/** Makes the key of a gateway that is not started: nodes over the data folder then trust what is signed with it. */
export const makeGatewayKey = async (data: string): Promise<void> =>
  void (await GatewayKeys.open(data, true, Date.now));
