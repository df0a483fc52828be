import type { DisputeAction } from '../../../schema/generated/resolvers.ts';
import type { LifeCycle, Step } from '../../kit/life-cycle/life-cycle.ts';
import type { DisputeRow } from './row.ts';

type Action = DisputeAction | 'FILE_FOR_NEGOTIATION' | 'FILE_FOR_MEDIATION';
type Side = 'COMPLAINANT' | 'RESPONDENT' | 'MEDIATOR';

const complainant = [{ role: 'SHARING_OFFICE', side: 'COMPLAINANT' }] as const;

const step = (
  action: Action,
  from: Step<DisputeRow['state']>['from'],
  to: DisputeRow['state'],
  by: Step<DisputeRow['state'], Action, Side>['by'],
  name: string,
  nameZh: string,
  basis = 'Art 28',
): Step<DisputeRow['state'], Action, Side> => ({
  action,
  from,
  to,
  by,
  procedure: { code: `DISPUTE_${action}`, name, nameZh, basis },
});

/** The life of a dispute (Art 28): negotiated where both are of one level, mediated by the authority above both, decided by its government. */
export const disputeCycle: LifeCycle<DisputeRow, Action, Side> = {
  type: 'Dispute',
  name: 'dispute',
  nameZh: '争议',
  states: {
    NEGOTIATING: { nameZh: '协商中' },
    MEDIATING: { nameZh: '协调中' },
    REFERRED_TO_GOVERNMENT: { nameZh: '报请政府决定' },
    SETTLED: { nameZh: '已和解', final: true },
    DECIDED: { nameZh: '已决定', final: true },
    WITHDRAWN: { nameZh: '已撤回', final: true },
  },
  sides: {
    COMPLAINANT: {
      means: 'the organisation that raised the dispute',
      holds: (row, { organisation }) => row.complainant === organisation,
    },
    RESPONDENT: {
      means: 'the organisation on the other side',
      holds: (row, { organisation }) => row.respondent === organisation,
    },
    MEDIATOR: {
      means: 'the platform above both sides',
      holds: (_row, { node }, place) => node === place.node,
    },
  },
  steps: [
    step(
      'FILE_FOR_NEGOTIATION',
      null,
      'NEGOTIATING',
      complainant,
      'A dispute between two of one level is filed: they negotiate first',
      '同级部门之间提出争议，先行协商',
    ),
    step(
      'FILE_FOR_MEDIATION',
      null,
      'MEDIATING',
      complainant,
      'A dispute across levels or regions is filed with the common superior authority',
      '跨层级、跨地域争议提请共同的上级主管部门协调',
    ),
    step('SETTLE', ['NEGOTIATING'], 'SETTLED', complainant, 'Both sides have agreed', '双方协商一致'),
    step(
      'REFER',
      ['NEGOTIATING'],
      'MEDIATING',
      [...complainant, { role: 'SHARING_OFFICE', side: 'RESPONDENT' }],
      'Negotiation has failed: the authority is asked to mediate',
      '协商不成，提请主管部门协调',
    ),
    step(
      'CONCLUDE',
      ['MEDIATING'],
      'SETTLED',
      [{ role: 'SHARING_AUTHORITY', side: 'MEDIATOR' }],
      'The authority ends the dispute by mediation',
      '经主管部门协调达成一致',
    ),
    step(
      'REFER_TO_GOVERNMENT',
      ['MEDIATING'],
      'REFERRED_TO_GOVERNMENT',
      [{ role: 'SHARING_AUTHORITY', side: 'MEDIATOR' }],
      'Mediation has failed: the authority brings it before its government',
      '协调不成，报请本级人民政府决定',
    ),
    step(
      'DECIDE',
      ['REFERRED_TO_GOVERNMENT'],
      'DECIDED',
      [{ role: 'GOVERNMENT', side: 'MEDIATOR' }],
      'The government decides the dispute',
      '本级人民政府作出决定',
    ),
    step(
      'WITHDRAW',
      ['NEGOTIATING', 'MEDIATING', 'REFERRED_TO_GOVERNMENT'],
      'WITHDRAWN',
      complainant,
      'The side that raised the dispute takes it back',
      '提出方撤回争议',
      'practice',
    ),
  ],
};
