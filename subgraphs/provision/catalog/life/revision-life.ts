import type { LifeCycle } from '../../../kit/life-cycle/life-cycle.ts';
import type { CatalogEntryRow, WorkingState } from '../row.ts';
import { type EntryAction, type EntrySide, entryLife } from './entry-life.ts';

/** An entry under revision, seen as its revision. */
export type RevisedRow = Omit<CatalogEntryRow, 'state'> & { readonly state: WorkingState | 'PUBLISHED' | 'ABANDONED' };

export type RevisionAction = Exclude<
  EntryAction,
  | 'createCatalogEntry'
  | 'withdrawCatalogEntry'
  | 'openUpdateDuty'
  | 'extendUpdateDuty'
  | 'stateResourceService'
  | 'decideOpening'
>;

const moves: Readonly<
  Record<RevisionAction, { readonly from: readonly RevisedRow['state'][] | null; readonly to: RevisedRow['state'] }>
> = {
  reviseCatalogEntry: { from: null, to: 'DRAFT' },
  editCatalogEntry: { from: ['DRAFT', 'DEPARTMENT_APPROVED', 'RETURNED'], to: 'DRAFT' },
  consentToCatalogEntry: { from: ['DRAFT', 'RETURNED'], to: 'DEPARTMENT_APPROVED' },
  submitCatalogEntry: { from: ['DEPARTMENT_APPROVED'], to: 'SUBMITTED' },
  publishCatalogEntry: { from: ['SUBMITTED'], to: 'PUBLISHED' },
  returnCatalogEntry: { from: ['SUBMITTED'], to: 'RETURNED' },
  abandonCatalogRevision: { from: ['DRAFT', 'DEPARTMENT_APPROVED', 'RETURNED'], to: 'ABANDONED' },
};

/** The life of a revision, while its entry is REVISING (Art 17): the same road as that of a first draft, by the same people. */
export const revisionLife: LifeCycle<RevisedRow, RevisionAction, EntrySide> = {
  type: 'CatalogRevision',
  name: 'revision of a catalog entry',
  nameZh: '目录条目修订',
  states: {
    DRAFT: { nameZh: '草稿' },
    DEPARTMENT_APPROVED: { nameZh: '部门已同意' },
    SUBMITTED: { nameZh: '已提交' },
    RETURNED: { nameZh: '已退回' },
    PUBLISHED: { nameZh: '已发布', final: true },
    ABANDONED: { nameZh: '已放弃', final: true },
  },
  sides: {
    PROVIDER: {
      means: entryLife.sides.PROVIDER.means,
      holds: ({ provider }, { organisation, node }, place) => provider === organisation && node === place.node,
    },
    AUTHORITY: { means: entryLife.sides.AUTHORITY.means, holds: (_row, { node }, place) => node === place.node },
  },
  steps: Object.keys(moves)
    .filter((action): action is RevisionAction => Object.hasOwn(moves, action))
    .map((action) => ({ action, ...moves[action], ...takenLike(action) })),
};

/** By whom, and under which name in the log: as for the entry itself. */
function takenLike(action: RevisionAction) {
  const step = entryLife.steps.find((one) => one.action === action);
  if (step === undefined) throw new Error(`No step ${action} in the life of an entry`);
  return { by: step.by, procedure: step.procedure };
}

/** The revision of an entry that has one under way. */
export const revisedRow = (row: CatalogEntryRow): RevisedRow | undefined =>
  row.state === 'REVISING' && row.revision !== null ? { ...row, state: row.revision.state } : undefined;
