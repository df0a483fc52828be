import type { DemandAction } from '../../../schema/generated/resolvers.ts';
import type { LifeCycle, Step } from '../../kit/life-cycle/life-cycle.ts';
import type { DemandRow } from './row.ts';

type Action = DemandAction | 'FILE';
type Side = 'REQUESTER' | 'PROVIDER' | 'CLAIMANT';
type DemandStep = Step<DemandRow['state'], Action, Side>;

const step = (
  action: Action,
  from: DemandStep['from'],
  to: DemandStep['to'],
  side: Side,
  name: string,
  nameZh: string,
  basis = 'Art 20',
): DemandStep => ({
  action,
  from,
  to,
  by: [{ role: 'SHARING_OFFICE', side }],
  procedure: { code: `DEMAND_${action}`, name, nameZh, basis },
});

/** The life of a demand (supply and demand matching, Art 20): any other department may claim it; whoever needs the data has the last word. */
export const demandCycle: LifeCycle<DemandRow, Action, Side> = {
  type: 'Demand',
  name: 'demand',
  nameZh: '需求',
  states: {
    OPEN: { nameZh: '待认领' },
    CLAIMED: { nameZh: '已认领' },
    MATCHED: { nameZh: '已匹配' },
    CLOSED: { nameZh: '已关闭', final: true },
  },
  sides: {
    REQUESTER: {
      means: 'the department that needs the data',
      holds: ({ requester }, { organisation }) => requester === organisation,
    },
    PROVIDER: {
      means: 'any other department',
      holds: ({ requester }, { organisation }) => organisation !== null && requester !== organisation,
    },
    CLAIMANT: {
      means: 'the department that has claimed the demand',
      holds: ({ claimant }, { organisation }) => claimant !== null && claimant === organisation,
    },
  },
  steps: [
    step(
      'FILE',
      null,
      'OPEN',
      'REQUESTER',
      'A demand is filed, since nothing in the catalog matches',
      '目录无匹配数据，提出需求',
    ),
    step('CLAIM', ['OPEN'], 'CLAIMED', 'PROVIDER', 'A provider claims the demand', '提供部门认领需求'),
    step(
      'RELEASE',
      ['CLAIMED'],
      'OPEN',
      'CLAIMANT',
      'The claimant gives the demand back',
      '认领部门释放需求',
      'practice',
    ),
    step(
      'MATCH',
      ['CLAIMED'],
      'MATCHED',
      'CLAIMANT',
      'The claimant names the entry that meets the demand',
      '认领部门匹配目录条目',
    ),
    step(
      'REOPEN',
      ['MATCHED'],
      'OPEN',
      'REQUESTER',
      'The match does not meet the need',
      '匹配结果不满足需求，退回',
      'practice',
    ),
    step(
      'CLOSE',
      ['OPEN', 'CLAIMED', 'MATCHED'],
      'CLOSED',
      'REQUESTER',
      'The department that filed the demand closes it',
      '需求部门关闭需求',
      'practice',
    ),
  ],
};
