import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { HedgeOutcome } from './transport/hedged-read.ts';
import type { NodeAnswer } from './transport/node-answer.ts';

/** Figures for `/metrics`, in Prometheus's format. They stay on the machine until somebody asks for them. */
export class GatewayMetrics {
  readonly #registry = new Registry();
  readonly #answers: Counter<'node' | 'outcome'>;
  readonly #latency: Histogram;
  readonly #hedges: Counter<'node' | 'outcome'>;

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
    this.#answers = new Counter({
      name: 'shutong_node_answers_total',
      help: 'Operations sent to nodes, by node and outcome (OK or a fault code)',
      labelNames: ['node', 'outcome'],
      registers: [this.#registry],
    });
    this.#hedges = new Counter({
      name: 'shutong_node_hedges_total',
      help: 'Reads of nodes with replicas for which a second copy was asked, or not for want of budget, by outcome',
      labelNames: ['node', 'outcome'],
      registers: [this.#registry],
    });
    this.#latency = new Histogram({
      name: 'shutong_node_latency_seconds',
      help: 'Time from sending an operation to a node to its answer or its failure',
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10],
      registers: [this.#registry],
    });
  }

  /** What became of the second question of a read that a replica may answer. */
  hedged(node: string, outcome: HedgeOutcome): void {
    this.#hedges.inc({ node, outcome });
  }

  observe(answer: NodeAnswer): void {
    this.#answers.inc({ node: answer.node, outcome: answer.kind === 'failed' ? answer.fault.code : 'OK' });
    this.#latency.observe(answer.latencyMs / 1000);
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
