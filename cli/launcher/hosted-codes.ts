import { z } from 'zod';

const shape = z.object({ nodes: z.array(z.object({ code: z.string() })) });

/** The codes of the nodes that the host at an address runs, whether they are up or stopped; none when it has just died. */
export async function readHostedCodes(hostUrl: string): Promise<readonly string[]> {
  try {
    const response = await fetch(`${hostUrl}/readyz`, { signal: AbortSignal.timeout(10_000) });
    return shape.parse(await response.json()).nodes.map((node) => node.code);
  } catch {
    return [];
  }
}
