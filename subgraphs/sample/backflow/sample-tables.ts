import { defaultTables } from '../../clock/tables/default-tables.ts';
import { lazily } from '../lazily/lazily.ts';

/** Due days of the sample are those of this release's rules and notices. */
export const sampleTables = lazily(defaultTables);
