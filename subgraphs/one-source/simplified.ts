/** Traditional characters that occur in the names of government data, each followed by the simplified one that is meant. */
const pairs =
  '號号碼码證证單单戶户稱称類类別别電电話话發发時时間间關关機机構构業业務务員员會会長长數数據据質质量量與与區区縣县鄉乡鎮镇國国籍籍' +
  '齡龄學学歷历醫医療疗藥药險险保保費费額额價价幣币銀银賬账帳账戶户財财產产權权屬属動动車车輛辆駕驾駛驶運运輸输營营執执照照許许' +
  '準准審审批批備备註注冊册記记錄录檔档報报標标識识規规劃划設设計计圖图書书環环境境監监測测檢检驗验製制範范圍围責责任任罰罚處处' +
  '決决議议標标項项條条約约簽签訂订變变更更狀状態态種种級级團团組组織织聯联絡络網网址址門门牌牌郵邮編编婚婚姻姻離离異异兒儿殘残' +
  '養养老老優优撫抚軍军徵征稅税納纳關关進进貨货貿贸易易糧粮農农漁渔礦矿電电熱热氣气燈灯廠厂倉仓庫库樓楼層层棟栋門门號号';

const simplified = new Map<string, string>();
{
  const characters = [...pairs];
  for (let at = 0; at + 1 < characters.length; at += 2) {
    const [traditional = '', plain = ''] = characters.slice(at, at + 2);
    simplified.set(traditional, plain);
  }
}

/** The text with the traditional characters that are known made simplified ones. */
export const toSimplified = (text: string): string => [...text].map((one) => simplified.get(one) ?? one).join('');
