import type { CorrectionAction } from '../../../schema/generated/resolvers.ts';
import type { LifeCycle } from '../../kit/life-cycle/life-cycle.ts';
import type { CorrectionRow } from './row.ts';

/** The life of a correction (Art 26): verified first, then corrected or declined with reasons; answered either way. */
export const correctionCycle: LifeCycle<CorrectionRow, CorrectionAction | 'RAISE', 'RAISER' | 'PROVIDER'> = {
  type: 'Correction',
  name: 'correction',
  nameZh: '校核申请',
  states: {
    RAISED: { nameZh: '已提出' },
    VERIFYING: { nameZh: '核实中' },
    CORRECTED: { nameZh: '已更正', final: true },
    DECLINED: { nameZh: '不予更正', final: true },
    WITHDRAWN: { nameZh: '已撤回', final: true },
  },
  sides: {
    RAISER: {
      means: 'whoever raised the correction',
      holds: ({ organisation }, caller) => organisation !== null && organisation === caller.organisation,
    },
    PROVIDER: {
      means: 'the organisation that provides the data',
      holds: ({ provider }, { organisation }) => provider === organisation,
    },
  },
  steps: [
    {
      action: 'RAISE',
      from: null,
      to: 'RAISED',
      by: [
        { role: 'SHARING_OFFICE', side: 'RAISER' },
        { role: 'PUBLIC', side: 'RAISER' },
      ],
      procedure: {
        code: 'RAISE_CORRECTION',
        name: 'A correction of shared data is raised with the provider, with evidence',
        nameZh: '向提供部门提出校核申请并附证据',
        basis: 'Art 26',
      },
    },
    {
      action: 'TAKE_UP',
      from: ['RAISED'],
      to: 'VERIFYING',
      by: [{ role: 'SHARING_OFFICE', side: 'PROVIDER' }],
      procedure: {
        code: 'TAKE_UP_CORRECTION',
        name: 'The provider begins to verify what was raised',
        nameZh: '提供部门受理并核实',
        basis: 'Art 26',
      },
    },
    {
      action: 'MAKE',
      from: ['VERIFYING'],
      to: 'CORRECTED',
      by: [{ role: 'SHARING_OFFICE', side: 'PROVIDER' }],
      procedure: {
        code: 'MAKE_CORRECTION',
        name: 'Verified: the provider corrects the data and answers',
        nameZh: '经核实予以更正并答复',
        basis: 'Art 26',
      },
    },
    {
      action: 'DECLINE',
      from: ['VERIFYING'],
      to: 'DECLINED',
      by: [{ role: 'SHARING_OFFICE', side: 'PROVIDER' }],
      procedure: {
        code: 'DECLINE_CORRECTION',
        name: 'Verified: the provider declines, with reasons, and answers',
        nameZh: '经核实不予更正，说明理由并答复',
        basis: 'Art 26',
      },
    },
    {
      action: 'WITHDRAW',
      from: ['RAISED', 'VERIFYING'],
      to: 'WITHDRAWN',
      by: [{ role: 'SHARING_OFFICE', side: 'RAISER' }],
      procedure: {
        code: 'WITHDRAW_CORRECTION',
        name: 'Whoever raised the correction takes it back',
        nameZh: '提出部门撤回校核申请',
        basis: 'practice',
      },
    },
  ],
};
