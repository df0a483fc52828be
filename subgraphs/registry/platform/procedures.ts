import type { Procedure } from '../../evidence/chain/record.ts';

export const registration: Procedure = {
  code: 'REGISTER_PLATFORM',
  name: 'A platform is entered in the registry, or its entry is corrected',
  nameZh: '登记平台或更正平台登记信息',
  basis: null,
};

export const announcement: Procedure = {
  code: 'ANNOUNCE_NODE',
  name: 'The address at which a platform answers is changed',
  nameZh: '变更平台节点访问地址',
  basis: null,
};
