import { type OperationElement, Variable } from '@apollo/federation-internals';
import type { Variables } from '../plan/plan-step.ts';

/** `@skip` or `@include` of a selection. */
interface Condition {
  readonly includedWhen: boolean;
  readonly value: boolean | Variable;
}

/** Tells whether a selection counts. Undefined when it always does. */
export type Included = (variables: Variables) => boolean;

export function compileConditions(element: OperationElement): Included | undefined {
  const conditions = [
    ...element.appliedDirectivesOf('skip').map((directive) => condition(directive, false)),
    ...element.appliedDirectivesOf('include').map((directive) => condition(directive, true)),
  ];
  if (conditions.length === 0) return undefined;
  return (variables) => conditions.every(({ value, includedWhen }) => read(value, variables) === includedWhen);
}

function condition(directive: { arguments(): Readonly<Record<string, unknown>> }, includedWhen: boolean): Condition {
  const { if: value } = directive.arguments();
  if (typeof value === 'boolean' || value instanceof Variable) return { includedWhen, value };
  throw new Error(`${directive} has no Boolean to decide by`);
}

function read(value: boolean | Variable, variables: Variables): boolean {
  if (typeof value === 'boolean') return value;
  const given = variables[value.name];
  if (typeof given !== 'boolean') throw new Error(`Unexpected value ${given} for variable ${value}`);
  return given;
}
