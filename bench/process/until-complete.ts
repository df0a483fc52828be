import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { askGraph } from '../../cli/graph/ask.ts';
import type { BenchProcess } from './bench-process.ts';

const everyPlatform = z.object({ catalogEntries: z.object({ complete: z.literal(true) }) });

/** Nodes announce themselves after they have started, and the gateway has to have heard of all of them. */
export async function untilComplete(gateway: BenchProcess): Promise<void> {
  const giveUp = performance.now() + 60_000;
  for (;;) {
    try {
      await askGraph(`${gateway.url}/graphql`, '{ catalogEntries(first: 1) { complete } }', {}, everyPlatform, 5000);
      return;
    } catch (error) {
      if (performance.now() > giveUp) throw error;
      await delay(100);
    }
  }
}
