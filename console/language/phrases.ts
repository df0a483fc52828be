import type { NodeStatus, TierGroupName } from '../platforms/overview.ts';
import type { Language } from './language.ts';

/** Every word of the page's own, once for each language. */
export interface Phrases {
  documentLanguage: string;
  title: string;
  subtitle: string;
  otherLanguage: { language: Language; name: string; tag: string };
  sampleTitle: string;
  sampleText: string;
  platformsHeading: string;
  groups: Record<TierGroupName, string>;
  statuses: Record<NodeStatus['status'], string>;
  answering(count: number, total: number): string;
  platformCount(count: number): string;
  answeringCount(count: number): string;
  silentCount(count: number): string;
  notAskedCount(count: number): string;
  entryCount(count: number, atLeast: boolean): string;
  missing: string;
  noneMissing: string;
  noPlatforms: string;
  registrySilent: string;
  listSeparator: string;
  checkedAt(time: string): string;
  asking: string;
  pause: string;
  resume: string;
  queryBehind: string;
  unreachableTitle: string;
  unreachableText(detail: string): string;
  lastKnown(time: string): string;
  refusedTitle: string;
  code: string;
  status: string;
  latency: string;
  milliseconds(count: number): string;
  asOf: string;
  problem: string;
  registered: string;
  opensQuery: string;
  unknownName: string;
  workbench: string;
  workbenchLoading: string;
  workbenchFailed: string;
  reload: string;
  examples: string;
  schemaDocs: string;
  signedIn: string;
  signedInAs: string;
  ofPlatform: string;
  ofOrganisation: string;
  developmentOnly: string;
  noToken(detail: string): string;
  notSignedIn: string;
  pasteToken: string;
  useToken: string;
  tokenInUse: string;
  signOut: string;
}

const zh: Phrases = {
  documentLanguage: 'zh-CN',
  title: '数通',
  subtitle: '国家、省级、部门政务数据平台，一张图谱',
  otherLanguage: { language: 'en', name: 'English', tag: 'en' },
  sampleTitle: '示例数据',
  sampleText: '以下目录、申请与回流记录为试用而编造，不反映任何真实平台的情况。',
  platformsHeading: '平台状态',
  groups: { NATIONAL: '国家', PROVINCIAL: '省级', CITY: '市级', DEPARTMENT: '部门', UNNAMED: '名称未取得' },
  statuses: {
    OK: '正常',
    STALE: '旧应答',
    TIMEOUT: '超时',
    UNREACHABLE: '连不上',
    REFUSED: '被拒绝',
    INVALID: '应答有误',
    SCHEMA_MISMATCH: '模式不符',
    NOT_ASKED: '未询问',
  },
  answering: (count, total) => `${count}/${total} 在线`,
  platformCount: (count) => `${count} 平台`,
  answeringCount: (count) => `${count} 在线`,
  silentCount: (count) => `${count} 未应答`,
  notAskedCount: (count) => `${count} 未询问`,
  entryCount: (count, atLeast) => `目录 ${atLeast ? '至少 ' : ''}${count.toLocaleString('zh-CN')} 条`,
  missing: '未应答：',
  noneMissing: '问到的平台都已应答。',
  noPlatforms: '网关还不知道任何平台；平台启动后会自行登记。',
  registrySilent: '国家平台未应答，平台名单可能不全。',
  listSeparator: '、',
  checkedAt: (time) => `${time} 检查`,
  asking: '正在询问各平台…',
  pause: '暂停刷新',
  resume: '继续刷新',
  queryBehind: '这些数字的查询',
  unreachableTitle: '网关没有应答',
  unreachableText: (detail) => `每 5 秒重试一次。请确认 npm start 仍在运行。（${detail}）`,
  lastKnown: (time) => `下面是 ${time} 的情况。`,
  refusedTitle: '网关的应答无法使用',
  code: '代码',
  status: '状态',
  latency: '用时',
  milliseconds: (count) => `${count} 毫秒`,
  asOf: '数据时间',
  problem: '原因',
  registered: '登记为',
  opensQuery: '打开该平台的查询',
  unknownName: '名称未取得',
  workbench: '查询',
  workbenchLoading: '正在载入查询编辑器…',
  workbenchFailed: '查询编辑器未能载入。',
  reload: '重新载入页面',
  examples: '打开示例…',
  schemaDocs: '图谱文档',
  signedIn: '登录身份',
  signedInAs: '当前身份',
  ofPlatform: '平台',
  ofOrganisation: '机构',
  developmentOnly: '开发环境：可任选身份，生产环境中不提供',
  noToken: (detail) => `未能取得令牌，以公众身份查询（${detail}）`,
  notSignedIn: '未登录，以公众身份查询。',
  pasteToken: '粘贴访问令牌',
  useToken: '使用令牌',
  tokenInUse: '正在使用您提供的令牌。',
  signOut: '退出',
};

const en: Phrases = {
  documentLanguage: 'en',
  title: 'Shutong',
  subtitle: 'National, provincial and departmental data platforms in one graph',
  otherLanguage: { language: 'zh', name: '中文', tag: 'zh-CN' },
  sampleTitle: 'Sample data',
  sampleText:
    'The catalogs, requests and backflow below are invented for trying the product out and true of no real platform.',
  platformsHeading: 'Platforms',
  groups: {
    NATIONAL: 'National',
    PROVINCIAL: 'Provincial',
    CITY: 'Cities',
    DEPARTMENT: 'Departments',
    UNNAMED: 'Name not known',
  },
  statuses: {
    OK: 'OK',
    STALE: 'Stale',
    TIMEOUT: 'Timed out',
    UNREACHABLE: 'No contact',
    REFUSED: 'Refused',
    INVALID: 'Bad answer',
    SCHEMA_MISMATCH: 'Schema mismatch',
    NOT_ASKED: 'Not asked',
  },
  answering: (count, total) => `${count}/${total} online`,
  platformCount: (count) => `${count} ${count === 1 ? 'platform' : 'platforms'}`,
  answeringCount: (count) => `${count} online`,
  silentCount: (count) => `${count} not answering`,
  notAskedCount: (count) => `${count} not asked`,
  entryCount: (count, atLeast) => `${atLeast ? 'at least ' : ''}${count.toLocaleString('en')} catalog entries`,
  missing: 'Not answering: ',
  noneMissing: 'Every platform that was asked has answered.',
  noPlatforms: 'The gateway knows no platform yet; platforms announce themselves when they start.',
  registrySilent: 'The national platform does not answer: the list of platforms may be incomplete.',
  listSeparator: ', ',
  checkedAt: (time) => `checked ${time}`,
  asking: 'Asking every platform…',
  pause: 'Pause',
  resume: 'Resume',
  queryBehind: 'The query behind this',
  unreachableTitle: 'The gateway does not answer',
  unreachableText: (detail) => `Trying again every 5 seconds. Check that npm start is still running. (${detail})`,
  lastKnown: (time) => `Below is how things stood at ${time}.`,
  refusedTitle: 'The gateway’s answer cannot be used',
  code: 'Code',
  status: 'Status',
  latency: 'Took',
  milliseconds: (count) => `${count} ms`,
  asOf: 'As of',
  problem: 'Problem',
  registered: 'Registry',
  opensQuery: 'Opens a query of this platform',
  unknownName: 'Name not known',
  workbench: 'Queries',
  workbenchLoading: 'Loading the query editor…',
  workbenchFailed: 'The query editor could not be loaded.',
  reload: 'Reload the page',
  examples: 'Open an example…',
  schemaDocs: 'Schema docs',
  signedIn: 'Signed in',
  signedInAs: 'Signed in as',
  ofPlatform: 'platform',
  ofOrganisation: 'organisation',
  developmentOnly: 'Development: pick any role. Not there in production.',
  noToken: (detail) => `No token; asking as the public. (${detail})`,
  notSignedIn: 'Not signed in: asking as the public.',
  pasteToken: 'Paste an access token',
  useToken: 'Use the token',
  tokenInUse: 'Using the token that you brought.',
  signOut: 'Sign out',
};

const byLanguage: Record<Language, Phrases> = { zh, en };

/** The page's words in one language. */
export function phrasesIn(language: Language): Phrases {
  return byLanguage[language];
}
