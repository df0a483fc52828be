import type { SharingRequestRow, SharingRequestStateCode } from '../../provision/sharing-request/row.ts';
import type { Random } from '../random/random.ts';

const notes: Partial<Readonly<Record<SharingRequestStateCode, readonly string[]>>> = {
  SUPPLEMENT_REQUESTED: [
    '请一次性补充：使用依据的具体条款、数据使用期限说明、数据安全保障方案',
    '请一次性补充：数据项与办理事项的对应关系、调用频次预估',
  ],
  EXTENDED: ['情况复杂，经主管部门同意延长十个工作日，已告知需求部门'],
  PROVIDER_HEAD_APPROVED: ['工作机构负责人已审核，待答复'],
  GRANTED: ['同意共享，请按约定的使用用途和范围使用'],
  REFUSED: [
    '所需数据由其他部门采集，建议向数源部门提出申请',
    '申请的用途超出目录载明的使用条件',
    '法律对查询主体有明确限制，申请部门不在其列',
    '所需时段的历史数据尚未电子化，暂无法提供',
  ],
  PROVISIONING: ['接口联调中', '正在配置库表交换任务', '正在核对脱敏规则'],
  CHANGE_PROPOSED: ['拟调整接口字段，已征求需求部门意见并报主管部门备案'],
  USE_CHANGE_REQUESTED: ['业务下放基层办理，申请扩大使用范围'],
  DISCARDED: ['事项取消，不再申请'],
  SUSPENDED: ['监测发现异常高频调用，暂停服务并要求说明情况', '发现超范围使用，暂停共享并要求整改'],
  RECTIFYING: ['需求部门正在整改，已提交整改方案'],
  TERMINATED: ['逾期未完成整改，终止共享', '整改后仍不符合使用条件，终止共享'],
  ENDED: ['使用目的已实现，停止调用'],
  DISPOSED: ['已按要求销毁留存数据，并提交处置证明'],
  WITHDRAWN: ['事项调整，需求部门撤回申请', '已通过电子证照核验满足需求，撤回申请'],
};

/** What was said with the state; null where nothing needs to be. */
export function drawNote(state: SharingRequestStateCode, random: Random): string | null {
  const choices = notes[state];
  return choices ? random.pick(choices) : null;
}

export const drawRefusal = (random: Random): SharingRequestRow['refusalReason'] =>
  random.weighted([
    ['CONDITIONS_NOT_MET', 4],
    ['NOT_HELD_HERE', 3],
    ['LAW_FORBIDS', 2],
    ['OTHER', 2],
  ]);
