import type fc from 'fast-check';

/** How much is tried, and from where the generators start: `npm run test:oracle` sets these. */
const number = (name: string, fallback: number): number => Number(process.env[name] ?? fallback);

const seed = number('SHUTONG_ORACLE_SEED', Date.now() % 2 ** 31);
const path = process.env['SHUTONG_ORACLE_PATH'];

export const plan = {
  runs: number('SHUTONG_ORACLE_RUNS', 150),
  seed,
  /** Schemas that are tried in one run; each has to be composed. */
  variants: number('SHUTONG_ORACLE_VARIANTS', 4),
  /** fast-check prints seed and path of a case that fails, shrunk; given both, it runs that case alone. */
  parameters: {
    seed,
    ...(path === undefined ? {} : { path }),
    // Whether a planted bug is found is seen from the first case that fails.
    endOnFailure: path !== undefined || process.env['SHUTONG_ORACLE_SHRINK'] === '0',
  } satisfies fc.Parameters<unknown>,
};
