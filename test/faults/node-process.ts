import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../schema/project-root.ts';

const seen = z.object({
  operations: z.number(),
  probes: z.number(),
  aborted: z.number(),
  flooded: z.number(),
  timeouts: z.array(z.number()),
});

/** What a node has seen so far: operations, probes (`{ __typename }`), requests given up by the gateway, bytes of floods, the time it was given. */
export type Seen = z.infer<typeof seen>;

/** What a node can be told. */
interface Told {
  readonly fault?: string | null;
  readonly directory?: object;
}

/** A process with nodes that can be told to misbehave. */
export interface NodeProcess {
  readonly url: string;
  tell(told: Told): Promise<Seen>;
  seen(): Promise<Seen>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
}

const hello = z.object({ ready: z.literal(true), url: z.string() });
const reply = z.object({ id: z.number(), counts: seen });

export async function startNodes(codes: readonly string[], port = 0): Promise<NodeProcess> {
  const child = fork(join(projectRoot, 'test/faults/node/main.mjs'), {
    env: { PATH: process.env['PATH'], NODES: codes.join(','), PORT: String(port) },
  });
  const [first] = await once(child, 'message');
  const { url } = hello.parse(first);
  let sent = 0;
  const tell = async (set: Told | undefined): Promise<Seen> => {
    sent += 1;
    const id = sent;
    const answered = new Promise<Seen>((resolve) => {
      const listen = (message: unknown) => {
        const parsed = reply.safeParse(message);
        if (!parsed.success || parsed.data.id !== id) return;
        child.off('message', listen);
        resolve(parsed.data.counts);
      };
      child.on('message', listen);
    });
    child.send({ id, set });
    return answered;
  };
  return {
    url,
    tell,
    seen: () => tell(undefined),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    },
  };
}
