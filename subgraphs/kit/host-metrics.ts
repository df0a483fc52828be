import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { CheckpointWatch } from '../checkpoints/checkpoint-watch.ts';
import type { ServedNode } from './host-http.ts';
import { checkpointsOf } from './host-readiness.ts';

/** Figures of a node host for `/metrics`, in Prometheus's format: read when somebody asks for them. */
export class HostMetrics {
  readonly #registry = new Registry();
  readonly #nodes: ReadonlyMap<string, ServedNode>;
  readonly #watch: CheckpointWatch;
  readonly #running = this.#gauge('shutong_node_running', 'Whether the node answers');
  readonly #age = this.#gauge(
    'shutong_checkpoint_age_seconds',
    'Seconds since the node last exchanged log checkpoints with the centre, or since the start',
  );
  readonly #inconsistent = this.#gauge(
    'shutong_checkpoints_inconsistent',
    'Checkpoints kept by the node that contradict what their platform had signed before',
  );
  readonly #alarms = this.#gauge('shutong_checkpoint_alarms', 'Alarms about log checkpoints, as /readyz names them');
  readonly #waiting = this.#gauge(
    'shutong_reads_waiting',
    'Reads of personal-data entries that wait in memory to be recorded',
  );
  readonly #lost = this.#gauge(
    'shutong_reads_lost',
    'Reads that could not be recorded, and are not yet told in the log',
  );

  constructor(nodes: ReadonlyMap<string, ServedNode>, watch: CheckpointWatch) {
    this.#nodes = nodes;
    this.#watch = watch;
    collectDefaultMetrics({ register: this.#registry });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  async text(): Promise<string> {
    for (const gauge of [this.#age, this.#inconsistent, this.#alarms, this.#waiting, this.#lost]) gauge.reset();
    await Promise.all([...this.#nodes].map(([code, served]) => this.#read(code, served)));
    return this.#registry.metrics();
  }

  async #read(code: string, { node }: ServedNode): Promise<void> {
    const labels = { node: code };
    this.#running.set(labels, node.phase === 'running' ? 1 : 0);
    const checkpoints = await checkpointsOf(node, this.#watch);
    if (checkpoints !== null) {
      if (checkpoints.ageSeconds !== null) this.#age.set(labels, checkpoints.ageSeconds);
      this.#inconsistent.set(labels, checkpoints.inconsistent);
      this.#alarms.set(labels, checkpoints.alarms.length);
    }
    await node.serve(async ({ reads }) => {
      this.#waiting.set(labels, reads.backlog.waiting);
      this.#lost.set(labels, reads.backlog.lost);
    });
  }

  #gauge(name: string, help: string): Gauge<'node'> {
    return new Gauge({ name, help, labelNames: ['node'], registers: [this.#registry] });
  }
}
