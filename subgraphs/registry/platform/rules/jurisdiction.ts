import type { Hierarchy } from '../../../policy/access/hierarchy.ts';
import { nationalCode } from '../national-platform.ts';

/** Regions have codes of six digits, departments of the State Council a slug. */
const isRegion = (code: string): boolean => /^\d{6}$/.test(code);

/** The region whose authority a platform is under: a region's own; a department's is the nearest above it, since it has no authority of its own. */
export const jurisdictionOf = (code: string, hierarchy: Pick<Hierarchy, 'above'>): string =>
  [code, ...hierarchy.above(code)].find(isRegion) ?? nationalCode;
