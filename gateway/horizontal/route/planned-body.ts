/** The member of a request's `extensions` that says how it was planned. */
export const planKey = 'horizontal';

/** Written into every request to a node: for which contract it is planned, for which nodes, and by way of which relays it has come. */
export interface PlannedFor {
  readonly contract: string;
  readonly nodes: readonly string[];
  readonly via: readonly string[];
}

/**
 * A request body that says what it was planned for: a node that is a relay has to know, any other need not care.
 * In the body and not in a header, since a relay's nodes may be more than a header holds.
 */
export function plannedBody(body: string, contract: string, nodes: readonly string[], via: readonly string[]): string {
  const planned: PlannedFor = { contract, nodes, via };
  return `${body.slice(0, -1)},"extensions":{"${planKey}":${JSON.stringify(planned)}}}`;
}
