import type { CatalogEntryRow } from '../../provision/catalog/row.ts';
import type { Random } from '../random/random.ts';

type Ground = NonNullable<CatalogEntryRow['notShared']>;

const law = (reason: string, basis: string): Ground => ({ reason, basisRank: 'LAW', basis });

/** Grounds by field of work; the last list is for all others. Art 14 and 15 accept no basis below these three ranks. */
const groundsByWork: Readonly<Record<string, readonly Ground[]>> = {
  tax: [law('涉及纳税人商业秘密和个人隐私，依法负有保密义务', '《中华人民共和国税收征收管理法》第八条')],
  statistics: [law('能够识别单个统计调查对象身份的资料，依法不得对外提供', '《中华人民共和国统计法》')],
  health: [law('涉及公民个人健康信息，依法严格保护', '《中华人民共和国基本医疗卫生与健康促进法》第九十二条')],
  hospital: [law('涉及公民个人健康信息，依法严格保护', '《中华人民共和国基本医疗卫生与健康促进法》第九十二条')],
  socialinsurance: [law('涉及用人单位和个人的社会保险信息，依法保密', '《中华人民共和国社会保险法》第九十二条')],
  bank: [law('因履行反洗钱职责获得的客户身份和交易信息，依法保密', '《中华人民共和国反洗钱法》')],
  archive: [law('档案尚未开放，依法不得提供利用', '《中华人民共和国档案法》')],
  survey: [law('涉及未公开的测绘成果，依法按规定管理', '《中华人民共和国测绘法》')],
  discipline: [law('涉及监督检查和审查调查工作，依法保密', '《中华人民共和国监察法》')],
};

const otherGrounds: readonly Ground[] = [
  law('涉及未成年人个人信息，依法不得披露', '《中华人民共和国未成年人保护法》第一百零三条'),
  law('涉及敏感个人信息，法律规定仅用于特定目的', '《中华人民共和国个人信息保护法》'),
  law('列入重要数据目录，依法实行更严格的管理', '《中华人民共和国数据安全法》第二十一条'),
  {
    reason: '涉及信息主体的信用信息，行政法规对查询主体有明确限制',
    basisRank: 'ADMINISTRATIVE_REGULATION',
    basis: '《征信业管理条例》',
  },
  {
    reason: '行政法规规定仅供本系统办理业务使用',
    basisRank: 'ADMINISTRATIVE_REGULATION',
    basis: '《社会保险经办条例》',
  },
  { reason: '国务院决定规定不予提供', basisRank: 'STATE_COUNCIL_DECISION', basis: '国务院有关决定（示例）' },
];

/** Records from before the Regulation may name no basis: a few are left so, since supervision has to find them. */
export function drawGround(work: string, random: Random): Ground {
  if (random.chance(0.12)) return { reason: '历史目录沿用，待复核', basisRank: null, basis: null };
  const own = groundsByWork[work];
  return random.pick(own && random.chance(0.7) ? own : otherGrounds);
}
