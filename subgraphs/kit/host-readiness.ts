import type { CheckpointState, CheckpointWatch } from '../checkpoints/checkpoint-watch.ts';
import type { ServedNode } from './host-http.ts';
import type { HostedNode, NodePhase } from './hosted-node.ts';

interface NodeReadiness {
  readonly code: string;
  readonly phase: NodePhase;
  /** Null while the node is stopped, or its store does not answer. */
  readonly checkpoints: CheckpointState | null;
}

interface HostReadiness {
  /** All nodes answer. Alarms do not count: a node that is watched badly still serves. */
  readonly ready: boolean;
  readonly alarms: readonly { readonly node: string; readonly alarm: string }[];
  readonly nodes: readonly NodeReadiness[];
}

/** What `/readyz` tells of the nodes of a host. */
export async function readinessOf(
  nodes: ReadonlyMap<string, ServedNode>,
  watch: CheckpointWatch,
): Promise<HostReadiness> {
  const states = await Promise.all(
    [...nodes.values()].map(async ({ node }) => ({
      ...node.identity,
      phase: node.phase,
      checkpoints: await checkpointsOf(node, watch),
    })),
  );
  return {
    ready: states.every(({ phase }) => phase === 'running'),
    alarms: states.flatMap(({ code, checkpoints }) =>
      (checkpoints?.alarms ?? []).map((alarm) => ({ node: code, alarm })),
    ),
    nodes: states,
  };
}

/** Null while the node is stopped, or its store does not answer. */
export async function checkpointsOf(node: HostedNode, watch: CheckpointWatch): Promise<CheckpointState | null> {
  try {
    return (await node.serve((collections) => watch.stateOf(node.identity.code, collections))) ?? null;
  } catch {
    return null;
  }
}
