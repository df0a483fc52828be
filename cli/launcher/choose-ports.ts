import { choosePort } from './free-port.ts';
import type { Ports } from './process-plan.ts';
import type { StartOptions } from './start-options.ts';

/**
 * Hosts announce their addresses to the registry, so a default port of theirs that is taken gives way to a free one;
 * the gateway is what people know, so its port does not change by itself. Throws a PortTakenError.
 */
export async function choosePorts({ host, gateway, hosts, cities }: StartOptions): Promise<Ports> {
  const gatewayPort = await choosePort(gateway, host, [], false);
  const national = await choosePort(hosts.national, host, [gatewayPort], !hosts.national.asked);
  const provincial = await choosePort(hosts.provincial, host, [gatewayPort, national], !hosts.provincial.asked);
  const department = await choosePort(
    hosts.department,
    host,
    [gatewayPort, national, provincial],
    !hosts.department.asked,
  );
  const ports = { gateway: gatewayPort, hosts: { national, provincial, department } };
  if (!cities) return ports;
  const spoken = [gatewayPort, national, provincial, department];
  const any = { port: 0, asked: false, setting: '--cities' };
  const cityHost = await choosePort(any, host, spoken, true);
  return { ...ports, cities: { host: cityHost, relay: await choosePort(any, host, [...spoken, cityHost], true) } };
}
