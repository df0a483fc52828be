import { sampleCities } from '../../subgraphs/sample/city/cities.ts';

/** The province whose cities can be tried out. */
export const province = '660000';

const contracts = ['provision', 'consumption', 'oversight'];

/** The directory file of the province's relay: the province's own node, and its cities. */
export function relayNodes(provincialHost: string, cityHost: string): string {
  const nodes = [
    { code: province, group: 'PROVINCIAL', contracts, endpoint: `${provincialHost}/nodes/${province}/graphql` },
    ...sampleCities().map(({ code, parent }) => ({
      code,
      group: 'CITY',
      parent,
      contracts,
      endpoint: `${cityHost}/nodes/${code}/graphql`,
    })),
  ];
  return `${JSON.stringify({ nodes }, null, 2)}\n`;
}
