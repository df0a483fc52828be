/** What can be wrong with an export, and what a person is told of it. */
export const findings = {
  NOT_UTF8: ['The file is not UTF-8 text.', '文件不是UTF-8文本。'],
  EMPTY: ['There is nothing in the file.', '文件为空。'],
  NOT_AN_EXPORT: ['The first line is not that of an exported decision log.', '首行不是决定日志导出文件的格式。'],
  NOT_JSON: ['The line is not JSON.', '该行不是JSON。'],
  NOT_CANONICAL: ['The line is not written in the one form that an export has.', '该行不是规范格式。'],
  WRONG_SHAPE: ['The line is not a record: fields are missing, too many, or not of their kind.', '该行不是有效记录。'],
  OTHER_NODE: ['The record is of another platform.', '该记录属于其他平台。'],
  SEQUENCE: [
    'The number does not follow the one before: records were removed, added or swapped.',
    '编号不连续：记录被删除、添加或调换。',
  ],
  PREVIOUS_HASH: ['The record does not continue the one before it.', '该记录与上一条记录不衔接。'],
  HASH: ['The content is not what the hash was made of: the record was edited.', '内容与摘要不符：记录被修改。'],
  SIGNATURE: ['The signature is not of this hash by this key.', '签名无效。'],
  UNKNOWN_KEY: [
    'The key is neither the one before, nor vouched for by it, nor one of those that you gave.',
    '签名密钥既非原密钥，也未经原密钥背书，也不是您给出的密钥。',
  ],
  WRONG_KEY: ['None of the keys that you gave has signed in this log.', '日志中没有任何记录由您给出的密钥签名。'],
  NO_END: [
    "The file does not end with the node's signed word on where its log ends: the tail was cut.",
    '文件缺少结尾的签名检查点：尾部被截断。',
  ],
  CUT_TAIL: ['Records are missing at the end: the signed end stands further on.', '尾部记录缺失：签名检查点在更后处。'],
  END: ['The signed end does not fit the last record.', '结尾的签名检查点与最后一条记录不符。'],
  CHECKPOINT_SIGNATURE: ['The checkpoint is not signed by the key that it names.', '检查点签名无效。'],
  CHECKPOINT_NODE: ['The checkpoint is of another platform.', '检查点属于其他平台。'],
  CHECKPOINT_BEYOND: [
    'Another platform keeps a checkpoint that lies behind the end of this log: records were removed since.',
    '其他平台保存的检查点长于本日志：此后有记录被删除。',
  ],
  REWRITTEN: [
    'Another platform keeps a checkpoint of this place that says otherwise: the log was rewritten since.',
    '其他平台在此处保存的检查点与本日志不符：日志已被改写。',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export type FindingCode = keyof typeof findings;

/** The first thing that is wrong, and where: the line of the file, and the number of the record if it is about one. */
export interface Finding {
  readonly code: FindingCode;
  readonly line: number;
  readonly sequence: number | null;
}
