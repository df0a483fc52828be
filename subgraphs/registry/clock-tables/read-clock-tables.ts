import { createHash } from 'node:crypto';
import type { ClockTables } from '../../../schema/generated/resolvers.ts';
import type { NodeContext } from '../../kit/node-context.ts';
import { readAllRows } from '../all-rows.ts';
import { holidayNotices } from '../calendar/collection.ts';
import { deadlineRules } from '../deadline/collection.ts';
import { platforms } from '../platform/collection.ts';

/** What nodes compute due days from. The version is a digest of the content, so that it changes with each change and with nothing else. */
export async function readClockTables(context: NodeContext): Promise<ClockTables> {
  const [rules, notices, known] = await Promise.all([
    readAllRows(context, deadlineRules, 'ID_ASC'),
    readAllRows(context, holidayNotices, 'ID_ASC'),
    readAllRows(context, platforms, 'CODE_ASC'),
  ]);
  const territories = known.map(({ id, territory }) => ({ platform: id, regions: territory }));
  return {
    version: createHash('sha256')
      .update(JSON.stringify([rules, notices, territories]))
      .digest('hex')
      .slice(0, 16),
    rules,
    notices,
    territories,
  };
}
