const company = /(公司|集团|支行|分行|周刊|书店)$/;
const massOrganisation =
  /(联合会|联合社|总工会|工会|科学技术协会|红十字会|促进委员会|友好协会|共青团.*委员会|法学会|贸促会)$/;
const office = /(法院|检察院|办事处|行政公署|国务院参事室|消防救援(总队|支队|大队)|人民政府)$/;
const institution = /(中心|院|站|所|馆|学校|分校|大学|学院|台|处|队|园|基地|公园|场|社|理事会|幼儿园)$/;

/**
 * First two characters of the credit code of a body with that name (GB 32100-2015): 11 an organ, 12 a public institution,
 * 13 a mass organisation, 91 an enterprise.
 */
export function registrationOf(name: string): '11' | '12' | '13' | '91' {
  if (company.test(name)) return '91';
  if (massOrganisation.test(name)) return '13';
  if (office.test(name)) return '11';
  return institution.test(name) ? '12' : '11';
}
