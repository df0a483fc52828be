import type { ViolationCode, ViolationSide } from '../../../schema/generated/resolvers.ts';

interface CodedViolation {
  readonly side: ViolationSide;
  readonly article: string;
  readonly name: string;
  readonly nameZh: string;
}

const of =
  (side: ViolationSide, article: string) =>
  (name: string, nameZh: string): CodedViolation => ({ side, article, name, nameZh });

const provider = of('PROVIDER', 'Art 39');
const requester = of('REQUESTER', 'Art 40');
const authority = of('AUTHORITY', 'Art 41');

/** What the Regulation names as violations, in our own words (docs/decisions/0071). The schema's enum says the same. */
export const violationCodes: Readonly<Record<ViolationCode, CodedViolation>> = {
  P1: provider('The catalog is not compiled or not kept up to date', '目录未按要求编制或更新'),
  P2: provider('Sharing is hindered, by conditions of the provider’s own say', '以自设条件等方式妨碍共享'),
  P3: provider('The source department is not helped to keep its data current', '未配合数源部门维护数据'),
  P4: provider('A request is not answered, or data not shared, in time', '申请答复或数据提供逾期'),
  P5: provider('Data is not returned to the governments below', '未按规定向下级回流数据'),
  P6: provider('A correction is not verified or not made in time', '校核更正逾期'),
  P7: provider('A service in use is ended or changed at will', '擅自终止或变更共享服务'),
  P8: provider('An exchange system is kept outside the national system', '已建交换系统未纳入全国体系'),
  P9: provider('Another breach of a provider’s duties', '提供方的其他违规情形'),
  R1: requester('Data is collected again that is to be had by sharing', '可共享获取的数据重复收集'),
  R2: requester('Shared data is used beyond what was granted', '超出授权范围或目的使用'),
  R3: requester('Shared data is passed on to a third party', '共享数据擅自转给第三方'),
  R4: requester('Shared data is not disposed of after use', '使用完毕后未按要求处置'),
  R5: requester('The records of use are not kept as required', '使用记录未按规定留存'),
  R6: requester('Shared data is not kept safe', '未履行共享数据安全责任'),
  R7: requester('Another breach of a requester’s duties', '需求方的其他违规情形'),
  A1: authority('No source department is named where one has to be', '未按规定明确数源部门'),
  A2: authority('Disputes are not settled as required', '未按规定协调处理争议'),
  A3: authority('Another breach of an authority’s duties', '主管部门的其他违规情形'),
};
