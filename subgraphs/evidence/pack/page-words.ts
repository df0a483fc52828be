export type Language = 'ZH' | 'EN';

/** The words of the page around what was recorded. */
export interface Words extends Readonly<Record<PlainWord, string>> {
  readonly checkpointSays: (length: number, links: number, at: string) => string;
}

type PlainWord = keyof typeof chinese;

const chinese = {
  title: '履职证据',
  regulation: '政务数据共享条例 · 决定留痕',
  what: '决定事项',
  procedure: '履行的程序',
  basis: '依据',
  row: '决定对象',
  seen: '所依据的版本',
  newRow: '新建',
  made: '形成的版本',
  reason: '理由',
  who: '作出决定的人员与时间',
  subject: '人员',
  role: '角色',
  organisation: '所属单位',
  platform: '记录所在平台',
  at: '时间',
  statement: '诚信履职声明',
  trace: '追踪编号',
  changes: '变更内容',
  field: '字段',
  before: '变更前',
  after: '变更后',
  proof: '存证与链上位置',
  sequence: '日志编号',
  previousHash: '上一条摘要',
  hash: '本条摘要',
  signature: '平台签名',
  publicKey: '验签公钥',
  checkpoint: '签名检查点',
  checkpointHash: '检查点摘要',
  packDigest: '证据文件摘要',
  none: '未提供',
  howToCheck: '本页由证据文件生成。请以证据文件（JSON）及其他平台保存的检查点离线核验：',
};

const english: Readonly<Record<PlainWord, string>> = {
  title: 'Due-diligence record',
  regulation: 'Regulation on Government Data Sharing · record of a decision',
  what: 'What was decided',
  procedure: 'Procedure followed',
  basis: 'Basis',
  row: 'Decided on',
  seen: 'Based on version',
  newRow: 'new',
  made: 'Made version',
  reason: 'Reason',
  who: 'By whom and when',
  subject: 'Person',
  role: 'Role',
  organisation: 'Organisation',
  platform: 'In the log of platform',
  at: 'Time',
  statement: 'Good-faith statement',
  trace: 'Trace',
  changes: 'What it changed',
  field: 'Field',
  before: 'Before',
  after: 'After',
  proof: 'Proof',
  sequence: 'Number in the log',
  previousHash: 'Hash of the record before',
  hash: 'Hash of this record',
  signature: "The platform's signature",
  publicKey: 'Key to check it with',
  checkpoint: 'Signed checkpoint',
  checkpointHash: 'Hash at the checkpoint',
  packDigest: 'Digest of the pack',
  none: 'not given',
  howToCheck:
    'This page was made from the pack. Check the pack (JSON) offline, against checkpoints that another platform keeps:',
};

export const words: Readonly<Record<Language, Words>> = {
  ZH: {
    ...chinese,
    checkpointSays: (length, links, at) => `${at}，日志共${length}条，其中本条之后${links}条`,
  },
  EN: {
    ...english,
    checkpointSays: (length, links, at) => `${at}: ${length} records, ${links} of them after this one`,
  },
};
