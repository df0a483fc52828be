import type { Procedure } from '../../evidence/chain/record.ts';

export const submission: Procedure = {
  code: 'SUBMIT_SHARING_REQUEST',
  name: "A sharing request is filed with the provider, with the consent of the requester's head",
  nameZh: '经需求部门负责人同意，向提供部门提出共享申请',
  basis: 'Art 20',
};
