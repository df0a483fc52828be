// Generated from the contracts by `npm run generate`. Do not edit.
export const chineseEnumNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "BackflowEnd": {
    "SENDER": "提供部门",
    "RECEIVER": "接收地区"
  },
  "BackflowPlanState": {
    "PROPOSED": "待约定",
    "IN_FORCE": "执行中",
    "CHANGE_PROPOSED": "变更待约定",
    "ENDED": "已结束"
  },
  "BasisRank": {
    "LAW": "法律",
    "ADMINISTRATIVE_REGULATION": "行政法规",
    "STATE_COUNCIL_DECISION": "国务院决定",
    "LOCAL_REGULATION": "地方性法规",
    "DEPARTMENT_RULE": "部门规章",
    "NORMATIVE_DOCUMENT": "规范性文件"
  },
  "CatalogCategory": {
    "BASE": "基础",
    "THEME": "主题",
    "DEPARTMENT": "部门"
  },
  "CatalogEntryState": {
    "DRAFT": "草稿",
    "DEPARTMENT_APPROVED": "部门已同意",
    "SUBMITTED": "已提交",
    "PUBLISHED": "已发布",
    "RETURNED": "已退回",
    "REVISING": "修订中",
    "WITHDRAWN": "已撤销"
  },
  "CatalogRevisionState": {
    "DRAFT": "草稿",
    "DEPARTMENT_APPROVED": "部门已同意",
    "SUBMITTED": "已提交",
    "RETURNED": "已退回",
    "PUBLISHED": "已发布"
  },
  "ComplaintAction": {
    "TAKE_UP": "受理",
    "UPHOLD": "认定成立",
    "DISMISS": "认定不成立",
    "WITHDRAW": "撤回"
  },
  "ComplaintKind": {
    "ASKED_AGAIN": "重复索要",
    "NOT_ANSWERED": "不按时答复",
    "REFUSED_WITHOUT_GROUND": "无理由不共享",
    "MISUSED": "超范围使用",
    "LEAKED": "泄露",
    "OTHER": "其他"
  },
  "ComplaintOrigin": {
    "DEPARTMENT": "政府部门",
    "PUBLIC": "社会公众"
  },
  "ComplaintState": {
    "FILED": "已提出",
    "HANDLING": "办理中",
    "UPHELD": "成立",
    "DISMISSED": "不成立",
    "WITHDRAWN": "已撤回"
  },
  "CorrectionAction": {
    "TAKE_UP": "受理核实",
    "MAKE": "更正答复",
    "DECLINE": "不予更正",
    "WITHDRAW": "撤回"
  },
  "CorrectionDeclineReason": {
    "RIGHT_AS_IT_IS": "数据无误",
    "NOT_OURS": "非本部门数据",
    "NOT_VERIFIABLE": "无法核实",
    "OTHER": "其他"
  },
  "CorrectionFault": {
    "INACCURATE": "不准确",
    "INCOMPLETE": "不完整",
    "OUTDATED": "不及时",
    "INCONSISTENT": "不一致",
    "MISDESCRIBED": "描述有误"
  },
  "CorrectionOrigin": {
    "DEPARTMENT": "政府部门",
    "PUBLIC": "社会公众"
  },
  "CorrectionState": {
    "RAISED": "已提出",
    "VERIFYING": "核实中",
    "CORRECTED": "已更正",
    "DECLINED": "不予更正",
    "WITHDRAWN": "已撤回"
  },
  "DeadlineClass": {
    "UNCONDITIONAL": "无条件共享",
    "CONDITIONAL": "有条件共享"
  },
  "DeadlineStage": {
    "CATALOG_UPDATE": "目录更新",
    "CATALOG_REVIEW": "目录审核",
    "CATALOG_UPDATE_REVIEW": "目录更新审核",
    "REQUEST_REPLY": "共享申请答复",
    "REQUEST_SUPPLEMENT": "补充材料",
    "DATA_SHARING": "共享数据",
    "CORRECTION": "校核",
    "USAGE_RECORD": "使用记录",
    "RECTIFICATION": "整改",
    "DISPOSAL": "处置",
    "NEGOTIATION": "协商",
    "MEDIATION": "协调",
    "GOVERNMENT_DECISION": "政府决定",
    "COMPLAINT": "投诉处理",
    "DEMAND": "需求对接",
    "BACKFLOW_DELIVERY": "回流交付",
    "BACKFLOW_AGREEMENT": "回流约定",
    "BACKFLOW_RECEIPT": "回流核验"
  },
  "DeliveryState": {
    "PLANNED": "计划中",
    "SENT": "已发送",
    "VERIFIED": "已核验",
    "DISCREPANT": "有差异",
    "RESENT": "已重发"
  },
  "DemandAction": {
    "CLAIM": "认领",
    "RELEASE": "释放",
    "MATCH": "匹配",
    "REOPEN": "退回匹配",
    "CLOSE": "关闭"
  },
  "DemandState": {
    "OPEN": "待认领",
    "CLAIMED": "已认领",
    "MATCHED": "已匹配",
    "CLOSED": "已关闭"
  },
  "DisputeAction": {
    "SETTLE": "协商一致",
    "REFER": "提请协调",
    "CONCLUDE": "协调结案",
    "REFER_TO_GOVERNMENT": "报请政府",
    "DECIDE": "政府决定",
    "WITHDRAW": "撤回"
  },
  "DisputeSide": {
    "COMPLAINANT": "提出方",
    "RESPONDENT": "相对方"
  },
  "DisputeState": {
    "NEGOTIATING": "协商中",
    "MEDIATING": "调解中",
    "REFERRED_TO_GOVERNMENT": "报请政府决定",
    "SETTLED": "已和解",
    "DECIDED": "已决定",
    "WITHDRAWN": "已撤回"
  },
  "Grade": {
    "GENERAL": "一般",
    "IMPORTANT": "重要",
    "CORE": "核心"
  },
  "GradeAndLevel": {
    "GENERAL_1": "一般",
    "GENERAL_2": "一般",
    "GENERAL_3": "一般",
    "GENERAL_4": "一般",
    "IMPORTANT": "重要",
    "CORE": "核心"
  },
  "InstructionKind": {
    "SHARE": "应当共享",
    "SHARE_PARTLY": "部分共享",
    "REPLY": "限期答复",
    "RESUME": "恢复共享",
    "RECTIFY": "限期整改",
    "STOP_AND_DISPOSE": "停止使用并处置",
    "UPHOLD": "维持原处理",
    "OTHER": "其他"
  },
  "NameVariant": {
    "FULL_WIDTH": "全角字符",
    "CAPITALS": "大小写",
    "SPACES_AND_PUNCTUATION": "空格和标点",
    "TRADITIONAL_CHARACTERS": "繁体字"
  },
  "OpenAttribute": {
    "OPEN": "无条件开放",
    "CONDITIONALLY_OPEN": "有条件开放",
    "NOT_OPEN": "不予开放"
  },
  "PageLanguage": {
    "ZH": "中文"
  },
  "PlatformState": {
    "SHADOW": "影子",
    "LIVE": "在线",
    "DRAINING": "退出中",
    "SUSPENDED": "暂停"
  },
  "ProposalOutcome": {
    "AGREED": "同意",
    "REJECTED": "不同意",
    "WITHDRAWN": "撤回",
    "LAPSED": "失效"
  },
  "RefusalReason": {
    "LAW_FORBIDS": "法律禁止",
    "NOT_HELD_HERE": "不掌握",
    "CONDITIONS_NOT_MET": "不符合条件",
    "OTHER": "其他"
  },
  "ReplyKind": {
    "GRANT": "同意共享",
    "REFUSE": "不同意共享"
  },
  "RequestPart": {
    "LEGAL_BASIS": "申请依据",
    "SCENARIO": "使用场景",
    "SCOPE": "使用范围",
    "SHARING_MODE": "共享方式",
    "DURATION": "使用期限",
    "ITEMS": "数据项",
    "SECURITY": "安全保障",
    "OTHER": "其他材料"
  },
  "ServiceChangeKind": {
    "ALTER": "变更",
    "END": "终止"
  },
  "SharingClass": {
    "UNCONDITIONAL": "无条件共享",
    "CONDITIONAL": "有条件共享",
    "NOT_SHARED": "不予共享"
  },
  "SharingMode": {
    "API": "服务接口",
    "BATCH": "批量交换",
    "FILE": "文件下载"
  },
  "SharingRequestAction": {
    "DRAFT": "起草",
    "FILE": "直接提交",
    "EDIT": "修改草稿",
    "DISCARD": "废弃草稿",
    "APPROVE": "需求部门负责人同意",
    "SUBMIT": "提交",
    "ASK_SUPPLEMENT": "一次性告知补充",
    "SUPPLY": "补充材料",
    "TAKE_UP": "开始审核",
    "EXTEND": "同意延期",
    "APPROVE_REPLY": "提供部门负责人同意答复",
    "GRANT": "同意共享",
    "REFUSE": "不同意共享",
    "WITHDRAW": "撤回申请",
    "PROVISION": "开始准备共享",
    "HAND_OVER": "提供数据",
    "REPORT_USE": "报告使用记录",
    "PROPOSE_CHANGE": "提出服务变更",
    "AGREE_TO_CHANGE": "同意服务变更",
    "AGREE_TO_END": "同意终止服务",
    "REJECT_CHANGE": "不同意服务变更",
    "WITHDRAW_CHANGE": "撤回服务变更",
    "ASK_USE_CHANGE": "申请变更用途",
    "CONSENT_TO_USE_CHANGE": "同意变更用途",
    "DECLINE_USE_CHANGE": "不同意变更用途",
    "WITHDRAW_USE_CHANGE": "撤回用途变更",
    "SUSPEND": "暂停共享并责令整改",
    "BEGIN_RECTIFICATION": "开始整改",
    "REPORT_RECTIFICATION": "报告整改结果",
    "REJECT_RECTIFICATION": "退回整改",
    "RESUME": "恢复共享",
    "TERMINATE": "终止共享",
    "END": "结束使用",
    "DISPOSE": "处置数据并提交证明"
  },
  "SharingRequestState": {
    "DRAFT": "草稿",
    "REQUESTER_HEAD_APPROVED": "需求部门负责人已同意",
    "SUBMITTED": "已提交",
    "SUPPLEMENT_REQUESTED": "待补充",
    "UNDER_REVIEW": "审核中",
    "EXTENDED": "已延期",
    "PROVIDER_HEAD_APPROVED": "提供部门负责人已同意",
    "GRANTED": "同意共享",
    "REFUSED": "不同意共享",
    "PROVISIONING": "共享准备中",
    "ACTIVE": "使用中",
    "CHANGE_PROPOSED": "变更协商中",
    "USE_CHANGE_REQUESTED": "用途变更待同意",
    "SUSPENDED": "已暂停",
    "RECTIFYING": "整改中",
    "TERMINATED": "已终止",
    "ENDED": "使用结束",
    "DISPOSED": "已处置",
    "WITHDRAWN": "已撤回",
    "DISCARDED": "已废弃"
  },
  "SupplementEffect": {
    "PAUSES": "暂停计时",
    "RESTARTS": "重新计时"
  },
  "Suspender": {
    "PROVIDER": "提供部门",
    "AUTHORITY": "政务数据共享主管部门"
  },
  "SuspensionOutcome": {
    "RESUMED": "恢复",
    "TERMINATED": "终止"
  },
  "Tier": {
    "NATIONAL": "国家",
    "PROVINCIAL": "省级",
    "CITY": "市级",
    "DEPARTMENT": "部门"
  },
  "TrustMark": {
    "RELIABLE": "可信",
    "CORRECTED": "已更正",
    "QUESTIONED": "存疑",
    "UNANSWERED": "逾期未答复"
  },
  "UpdateCause": {
    "LAW_CHANGED": "法律法规规章变化",
    "DUTIES_CHANGED": "职责变化"
  },
  "UpdateFrequency": {
    "REALTIME": "实时",
    "DAILY": "每日",
    "WEEKLY": "每周",
    "MONTHLY": "每月",
    "QUARTERLY": "每季度",
    "SEMIANNUAL": "每半年",
    "ANNUAL": "每年",
    "IRREGULAR": "不定期"
  },
  "UsageRecordAction": {
    "KEEP": "记录使用情况",
    "RECORD_DESTRUCTION": "记录销毁情况",
    "INSPECT": "检查使用记录",
    "REMOVE": "清除期满记录"
  },
  "UsageRecordState": {
    "KEPT": "在存",
    "REMOVED": "已清除"
  },
  "ViolationAction": {
    "CONFIRM": "认定",
    "DISMISS": "不予认定",
    "CORRECT": "改正"
  },
  "ViolationCode": {
    "P1": "目录未按要求编制或更新",
    "P2": "以自设条件等方式妨碍共享",
    "P3": "未配合数源部门维护数据",
    "P4": "申请答复或数据提供逾期",
    "P5": "未按规定向下级回流数据",
    "P6": "校核更正逾期",
    "P7": "擅自终止或变更共享服务",
    "P8": "已建交换系统未纳入全国体系",
    "P9": "提供方的其他违规情形",
    "R1": "可共享获取的数据重复收集",
    "R2": "超出授权范围或目的使用",
    "R3": "共享数据擅自转给第三方",
    "R4": "使用完毕后未按要求处置",
    "R5": "使用记录未按规定留存",
    "R6": "未履行共享数据安全责任",
    "R7": "需求方的其他违规情形",
    "A1": "未按规定明确数源部门",
    "A2": "未按规定协调处理争议",
    "A3": "主管部门的其他违规情形"
  },
  "ViolationOrigin": {
    "RULE": "系统提示",
    "REPORTED": "人工报告"
  },
  "ViolationSide": {
    "PROVIDER": "数据提供方",
    "REQUESTER": "数据需求方",
    "AUTHORITY": "主管部门"
  },
  "ViolationState": {
    "SUSPECTED": "待认定",
    "CONFIRMED": "已认定",
    "DISMISSED": "不予认定",
    "CORRECTED": "已改正"
  }
};
