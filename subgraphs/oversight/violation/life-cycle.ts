import type { ViolationAction } from '../../../schema/generated/resolvers.ts';
import type { LifeCycle, Step } from '../../kit/life-cycle/life-cycle.ts';
import { jurisdictionOf } from '../../registry/platform/rules/jurisdiction.ts';
import type { ViolationRow } from './row.ts';

type Action = ViolationAction | 'REPORT';
type Side = 'AUTHORITY' | 'AUDIT';
type ViolationStep = Step<ViolationRow['state'], Action, Side>;

const authority: ViolationStep['by'] = [{ role: 'SHARING_AUTHORITY', side: 'AUTHORITY' }];

const step = (
  action: Action,
  from: ViolationStep['from'],
  to: ViolationStep['to'],
  by: ViolationStep['by'],
  name: string,
  nameZh: string,
): ViolationStep => ({
  action,
  from,
  to,
  by,
  procedure: { code: `VIOLATION_${action}`, name, nameZh, basis: 'Arts 39–41' },
});

/** The life of a violation (Arts 39–41): suspected by rule or reported, then found or not by an authority, and put right. */
export const violationCycle: LifeCycle<ViolationRow, Action, Side> = {
  type: 'Violation',
  name: 'violation',
  nameZh: '违规情形',
  states: {
    SUSPECTED: { nameZh: '待认定' },
    CONFIRMED: { nameZh: '已认定' },
    DISMISSED: { nameZh: '不予认定', final: true },
    CORRECTED: { nameZh: '已改正', final: true },
  },
  sides: {
    AUTHORITY: {
      means: 'the authority of the platform that holds it; of a department of the State Council, the one above it',
      holds: (_row, { node }, place) => node === jurisdictionOf(place.node, place.hierarchy),
    },
    AUDIT: { means: 'an audit, of whatever platform', holds: (_row, { role }) => role === 'AUDITOR' },
  },
  steps: [
    step(
      'REPORT',
      null,
      'SUSPECTED',
      [
        { role: 'SHARING_AUTHORITY', side: 'AUTHORITY' },
        { role: 'AUDITOR', side: 'AUDIT' },
      ],
      'A suspected violation is reported',
      '报告涉嫌违规情形',
    ),
    step('CONFIRM', ['SUSPECTED'], 'CONFIRMED', authority, 'The authority finds a violation', '主管部门认定违规'),
    step('DISMISS', ['SUSPECTED'], 'DISMISSED', authority, 'The authority finds none', '主管部门不予认定'),
    step('CORRECT', ['CONFIRMED'], 'CORRECTED', authority, 'What was violated is put right', '违规情形已改正'),
  ],
};
