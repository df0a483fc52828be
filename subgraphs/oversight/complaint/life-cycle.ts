import type { ComplaintAction } from '../../../schema/generated/resolvers.ts';
import type { LifeCycle, Step } from '../../kit/life-cycle/life-cycle.ts';
import type { ComplaintRow } from './row.ts';

type Action = ComplaintAction | 'FILE';
type Side = 'COMPLAINANT' | 'AUTHORITY';
type ComplaintStep = Step<ComplaintRow['state'], Action, Side>;

const authority: ComplaintStep['by'] = [{ role: 'SHARING_AUTHORITY', side: 'AUTHORITY' }];

const step = (
  action: Action,
  from: ComplaintStep['from'],
  to: ComplaintStep['to'],
  by: ComplaintStep['by'],
  name: string,
  nameZh: string,
  basis = 'Art 37',
): ComplaintStep => ({ action, from, to, by, procedure: { code: `COMPLAINT_${action}`, name, nameZh, basis } });

/** The life of a complaint (Art 37): handled by the authority, found right or wrong, answered either way. */
export const complaintCycle: LifeCycle<ComplaintRow, Action, Side> = {
  type: 'Complaint',
  name: 'complaint',
  nameZh: '投诉',
  states: {
    FILED: { nameZh: '已提出' },
    HANDLING: { nameZh: '办理中' },
    UPHELD: { nameZh: '成立', final: true },
    DISMISSED: { nameZh: '不成立', final: true },
    WITHDRAWN: { nameZh: '已撤回', final: true },
  },
  sides: {
    COMPLAINANT: {
      means: 'whoever filed the complaint',
      holds: (row, caller) => row.organisation !== null && row.organisation === caller.organisation,
    },
    AUTHORITY: {
      means: 'the platform that handles the complaint',
      holds: (_row, { node }, place) => node === place.node,
    },
  },
  steps: [
    step(
      'FILE',
      null,
      'FILED',
      [
        { role: 'SHARING_OFFICE', side: 'COMPLAINANT' },
        { role: 'PUBLIC', side: 'COMPLAINANT' },
      ],
      'A complaint is filed with the authority',
      '向主管部门提出投诉',
    ),
    step('TAKE_UP', ['FILED'], 'HANDLING', authority, 'The authority begins to handle it', '主管部门受理投诉'),
    step(
      'UPHOLD',
      ['HANDLING'],
      'UPHELD',
      authority,
      'The authority finds the complaint right, and answers',
      '经查投诉成立并答复',
    ),
    step(
      'DISMISS',
      ['HANDLING'],
      'DISMISSED',
      authority,
      'The authority finds the complaint wrong, and answers with reasons',
      '经查投诉不成立，说明理由并答复',
    ),
    step(
      'WITHDRAW',
      ['FILED', 'HANDLING'],
      'WITHDRAWN',
      [{ role: 'SHARING_OFFICE', side: 'COMPLAINANT' }],
      'Whoever filed the complaint takes it back',
      '投诉方撤回投诉',
      'practice',
    ),
  ],
};
