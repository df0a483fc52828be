/** A supergraph whose horizontal directives cannot be followed. Lists every fault, each beginning with its coordinate. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      `The supergraph breaks the rules of horizontal federation:\n${faults.map((fault) => `- ${fault}`).join('\n')}`,
    );
    this.faults = faults;
  }
}
