import type { Contract } from './contract.ts';

/** A rule that a contract breaks: where, what is wrong, and what to do about it. */
export interface Fault {
  readonly contract: string;
  /** `Type`, `Type.field` or `Type.field(argument:)`. */
  readonly coordinate: string;
  readonly problem: string;
  readonly remedy: string;
}

/** One rule: looks at one contract, knowing the others. */
export type Rule = (contract: Contract, all: readonly Contract[]) => Iterable<Fault>;

/** As a line for a terminal. */
export const describeFault = ({ contract, coordinate, problem, remedy }: Fault): string =>
  `${contract}: ${coordinate}: ${problem}\n    ${remedy}`;
