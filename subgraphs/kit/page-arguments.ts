import { graphError } from './graph-error.ts';

/** The paging arguments of a connection (Relay). */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export interface PageLimit {
  readonly from: 'first' | 'last';
  readonly limit: number;
}

const defaultPageSize = 20;
const longestPage = 200;

/** How many rows, counted from which end. Refuses what Relay leaves without a meaning, and pages too long to serve. */
export function readPageLimit({ first, last }: PageArguments): PageLimit {
  if (first != null && last != null) {
    throw graphError(
      'INVALID_ARGUMENT',
      `Give \`first\` or \`last\`, not both: received first ${first} and last ${last}.`,
      {
        argument: 'last',
        received: last,
        allowed: 'absent when `first` is given',
      },
    );
  }
  if (last != null) return { from: 'last', limit: pageSize('last', last) };
  return { from: 'first', limit: pageSize('first', first ?? defaultPageSize) };
}

function pageSize(argument: 'first' | 'last', received: number): number {
  if (received >= 0 && received <= longestPage) return received;
  throw graphError('INVALID_ARGUMENT', `\`${argument}\` is ${received}: it has to be from 0 to ${longestPage}.`, {
    argument,
    received,
    allowed: `0 to ${longestPage}`,
  });
}
