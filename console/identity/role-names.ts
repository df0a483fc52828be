import type { Language } from '../language/language.ts';

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  SHARING_OFFICE: { zh: '政务数据共享工作机构', en: 'Sharing office' },
  SHARING_OFFICE_HEAD: { zh: '工作机构负责人', en: 'Head of a sharing office' },
  DEPARTMENT_HEAD: { zh: '部门负责人', en: 'Head of a department' },
  SHARING_AUTHORITY: { zh: '政务数据共享主管部门', en: 'Sharing authority' },
  GOVERNMENT: { zh: '本级人民政府', en: 'Government' },
  ANALYST: { zh: '分析人员', en: 'Analyst' },
  AUDITOR: { zh: '审计人员', en: 'Auditor' },
  NODE_OPERATOR: { zh: '平台建设管理单位', en: 'Node operator' },
  CDO: { zh: '首席数据官', en: 'Chief data officer' },
  PUBLIC: { zh: '公众（不登录）', en: 'The public (no token)' },
};

/** A role in words; a role that this page does not know yet by its code. */
export const roleName = (role: string, language: Language): string => names[role]?.[language] ?? role;
