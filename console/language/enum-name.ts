import { chineseEnumNames } from './enum-names.generated.ts';
import type { Language } from './language.ts';

/** Where the schema's descriptions begin with no term of art. */
const ownChinese: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CatalogEntryAct: {
    draftSharingRequest: '起草共享申请',
    submitSharingRequest: '提交共享申请',
    raiseCorrection: '申请校核',
    editCatalogEntry: '编辑',
    consentToCatalogEntry: '部门负责人同意',
    submitCatalogEntry: '提交审核',
    publishCatalogEntry: '发布',
    returnCatalogEntry: '退回',
    reviseCatalogEntry: '修订',
    withdrawCatalogEntry: '撤销',
  },
  SourceStatus: {
    STALE: '旧应答',
    TIMEOUT: '超时',
    UNREACHABLE: '连不上',
    REFUSED: '被拒绝',
    INVALID: '应答有误',
    SCHEMA_MISMATCH: '模式不符',
  },
  BackflowDeliveryAction: {
    SEND: '发送',
    RESEND: '重新发送',
    CONFIRM: '确认完整收到',
    REPORT_DIFFERENCE: '报告差异',
    RECEIVE: '出具回执',
  },
  BackflowPlanAction: { AGREE: '同意', PROPOSE_TERMS: '提出新约定', KEEP: '维持原约定', END: '结束' },
  SharingMode: { OTHER: '其他方式' },
  DataFormat: {
    DATABASE: '数据库',
    SPREADSHEET: '电子表格',
    DOCUMENT: '文档',
    STRUCTURED: '结构化文本',
    IMAGE: '图像',
    GEOSPATIAL: '地理信息',
    MULTIMEDIA: '音视频',
  },
  DataItemType: {
    TEXT: '字符型',
    NUMBER: '数值型',
    CURRENCY: '货币型',
    DATE: '日期型',
    DATETIME: '日期时间型',
    BOOLEAN: '逻辑型',
    BINARY: '二进制型',
  },
};

/** An enum value in words: in Chinese the schema's term of art, in English the value itself, readable. */
export function enumName(type: string, value: string, language: Language): string {
  if (language === 'en') return readable(value.replaceAll(/([a-z])([A-Z])/g, '$1_$2'));
  return chineseEnumNames[type]?.[value] ?? ownChinese[type]?.[value] ?? readable(value);
}

function readable(value: string): string {
  if (value.length <= 3) return value;
  const words = value.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
