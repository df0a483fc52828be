import { z } from 'zod';
import { askGraph } from './ask.ts';

const shape = z.object({
  nodeDirectory: z.object({
    nodes: z.array(
      z.object({
        code: z.string(),
        group: z.string(),
        state: z.string(),
        endpoint: z.string().nullable(),
        parent: z.string().nullable(),
      }),
    ),
  }),
});

export type DirectoryNode = z.infer<typeof shape>['nodeDirectory']['nodes'][number];

/** Every registered node and where it answers, as the registry at the address knows it. */
export async function readNodeDirectory(registryUrl: string, timeout: number): Promise<readonly DirectoryNode[]> {
  const { nodeDirectory } = await askGraph(
    registryUrl,
    '{ nodeDirectory { nodes { code group state endpoint parent } } }',
    {},
    shape,
    timeout,
  );
  return nodeDirectory.nodes;
}
