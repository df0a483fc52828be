import type { Collections } from '../kit/node-context.ts';
import { keptCheckpoints } from '../oversight/checkpoint/collection.ts';
import { nationalCode } from '../registry/platform/national-platform.ts';

/** How a node's log of decisions is kept to its past, for whoever runs the node. */
export interface CheckpointState {
  /** When the centre last took the node's checkpoint and gave its own; null when it has not since the start, and for the centre itself. */
  readonly exchangedAt: string | null;
  /** Seconds since then, or since the start; null for the centre itself. */
  readonly ageSeconds: number | null;
  /** Checkpoints kept here that contradict what their node had signed before. */
  readonly inconsistent: number;
  /**
   * What calls for somebody to look. `CHECKPOINT_OVERDUE`: a rewrite of the log since then would not be noticed.
   * `CHECKPOINT_CONTRADICTED`: some platform's log was rewritten, and the proof is kept here. Others are what the centre said of
   * this node's own checkpoint, `LOG_REWRITTEN` for one.
   */
  readonly alarms: readonly string[];
}

interface Exchange {
  at: Date | undefined;
  problem: string | undefined;
}

/** Five exchanges that failed are no longer a centre that restarts. */
const missedExchanges = 5;

/** Remembers when each node of a host last exchanged checkpoints with the centre, and what the centre said. */
export class CheckpointWatch {
  readonly #now: () => Date;
  readonly #everyMs: number;
  readonly #since: Date;
  readonly #exchanges = new Map<string, Exchange>();

  constructor(now: () => Date, everyMs: number) {
    this.#now = now;
    this.#everyMs = everyMs;
    this.#since = now();
  }

  exchanged(node: string): void {
    this.#exchanges.set(node, { at: this.#now(), problem: undefined });
  }

  /** The centre answered, and does not take the checkpoint. */
  refused(node: string, problem: string): void {
    this.#exchanges.set(node, { at: this.#exchanges.get(node)?.at, problem });
  }

  async stateOf(node: string, collections: Collections): Promise<CheckpointState> {
    const inconsistent = await collections.of(keptCheckpoints).count([{ field: 'consistent', in: [false] }]);
    const contradicted = inconsistent > 0 ? ['CHECKPOINT_CONTRADICTED'] : [];
    if (node === nationalCode) return { exchangedAt: null, ageSeconds: null, inconsistent, alarms: contradicted };
    const { at, problem } = this.#exchanges.get(node) ?? { at: undefined, problem: undefined };
    const ageMs = this.#now().getTime() - (at ?? this.#since).getTime();
    const overdue = ageMs > missedExchanges * this.#everyMs;
    const alarms = [
      ...(overdue ? ['CHECKPOINT_OVERDUE'] : []),
      ...(problem === undefined ? [] : [problem]),
      ...contradicted,
    ];
    return { exchangedAt: at?.toISOString() ?? null, ageSeconds: Math.floor(ageMs / 1000), inconsistent, alarms };
  }
}
