import { nationalCode } from '../../registry/platform/national-platform.ts';
import { readPublishedNotices } from '../calendar/published-notices.ts';
import { nationalRules } from '../rule/national-rules.ts';
import { ClockTables } from './clock-tables.ts';

/** The Regulation's own limits and the notices of this release: what a node goes by until it has heard of the registry's. */
export const defaultTables = (): ClockTables =>
  new ClockTables('default', nationalRules(nationalCode), readPublishedNotices(nationalCode), nationalCode);
