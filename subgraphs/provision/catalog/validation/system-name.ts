import type { Problem } from '../../../../schema/generated/resolvers.ts';
import { entryFields } from './entry-fields.ts';
import { fault } from './fault.ts';

/** Ends like the name of a piece of software; what nature, government and bodies call 系统 does not. */
const software =
  /((信息|管理|业务|审批|监管|服务|办公|申报|查询|登记|汇交|监测|预警|交换|应用|指挥|直报|协同|联网)(系统|平台)|平台|门户|网站|小程序|公众号|客户端|[Aa][Pp][Pp]|软件|(?<!生态)系统)(数据|信息)?([（(].*[）)]|[Vv]?\d+(\.\d+)*)?$/u;

/** A system's name tells who built something, not what is in it: the frequent fault of catalogs. */
export function checkSystemName(name: string): Problem[] {
  const found = software.exec(name.trim())?.[0];
  if (found === undefined) return [];
  return [
    fault(
      'SYSTEM_NAME',
      {
        ...entryFields.name,
        nextStep: 'Name the data that is in it, one entry for each kind: 建设工程施工许可信息, not 建设工程审批系统.',
      },
      `The name "${name}" is that of a system ("${found}"), not of data.`,
      `名称“${name}”是系统名称（“${found}”），不是数据资源名称。`,
    ),
  ];
}
