import type { SubOperation } from '../compile/route-plan.ts';
import type { Variables } from './argument-value.ts';

/** The body of a GraphQL over HTTP request, with those variables only that the operation uses; `own` are the gateway's. */
export function requestBody(operation: SubOperation, variables: Variables, own: Variables = {}): string {
  if (operation.variables.length === 0) return `{"query":${operation.queryJson}}`;
  const used: Record<string, unknown> = Object.create(null);
  for (const name of operation.variables) {
    const value = own[name] ?? variables[name];
    if (value !== undefined) used[name] = value;
  }
  return `{"query":${operation.queryJson},"variables":${JSON.stringify(used)}}`;
}
