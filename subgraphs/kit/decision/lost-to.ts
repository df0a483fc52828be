import type { Problem } from '../../../schema/generated/resolvers.ts';
import type { Winner } from './winner-over.ts';

/** What somebody is told whose decision was based on a version that is no longer the latest. */
export function lostTo(winner: Winner | null, row: string): Problem {
  const who = winner === null ? 'Somebody' : `${winner.subject} (${winner.role})`;
  const whoZh = winner === null ? '其他人' : `${winner.subject}（${winner.role}）`;
  const when = winner === null ? '' : ` at ${winner.at}`;
  const whenZh = winner === null ? '' : `于${winner.at}`;
  return {
    code: 'VERSION_CONFLICT',
    field: 'expectedVersion',
    message: `${who} decided on ${row} before you${when}: what you saw is no longer the latest version.`,
    messageZh: `${whoZh}已${whenZh}先行处理${row}，您所依据的版本已不是最新。`,
    rule: null,
    nextStep: 'Read the row again, see what was decided, and decide anew on that version if it is still needed.',
  };
}
