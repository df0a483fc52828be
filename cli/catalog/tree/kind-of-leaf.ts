/** What a leaf of a classification names. */
export type LeafKind =
  /** Data that can be asked for. */
  | 'RESOURCE'
  /** What data is about, or a power of an office: resources may be under it, and none is named. */
  | 'TOPIC'
  /** Who keeps data. */
  | 'OFFICE'
  /** Where. */
  | 'PLACE';

/** Ends of names of data: what is written down, counted or issued. */
const dataWords =
  /(信息|数据|名单|目录|登记|许可证?|名录|统计|表|清单|档案|报告|库|台账|备案|证书|记录|证|结果|指标|资料|公告|公示|年报|月报|年鉴|标准|名册|文件|一览|明细|情况|处罚|审批)$/;

const officeWords =
  /(局|委|委员会|办公室|办|厅|院|中心|处|科|站|所|队|部|政府|银行|公司|大学|学院|学校|协会|联合会|总会|社|馆|台|集团|机关|工会|团委|妇联|残联|科协|侨联|文联|作协|纪委|单位|会|署|医院|机构|基地|人大|政协|红十字会|网站)$/;

const placeWords = /(市|县|区|镇|乡|街道|旗|州|盟)$/;

/**
 * What a leaf names, told by how its name ends, since a table says no more: 企业登记信息 is data, 省公安厅 keeps some, 动物疾病防控 is what some is about.
 * It is a reading, and whoever imports has to look at it: hence every leaf that is none is listed.
 */
export function kindOfLeaf(name: string): LeafKind {
  const bare = name.replace(/[（(【[][^）)】\]]*[)）】\]]/g, '').trim();
  if (dataWords.test(bare)) return 'RESOURCE';
  if (officeWords.test(bare)) return 'OFFICE';
  if (placeWords.test(bare)) return 'PLACE';
  return 'TOPIC';
}
