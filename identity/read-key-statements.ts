import { z } from 'zod';

const answer = z.object({ data: z.object({ gatewayKeys: z.array(z.string()) }) });
const patience = 3_000;

/** What gateways have stated of their keys, from the registry at the address. Rejects when it does not answer. */
export async function readKeyStatements(registry: string): Promise<readonly string[]> {
  const response = await fetch(registry, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ gatewayKeys }' }),
    signal: AbortSignal.timeout(patience),
  });
  return answer.parse(await response.json()).data.gatewayKeys;
}
