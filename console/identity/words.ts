import type { InEveryLanguage } from '../language/use-words.ts';

export const signInWords: InEveryLanguage<{
  signIn: string;
  signedInAs: string;
  role: string;
  platform: string;
  organisation: string;
  noOrganisation: string;
  developmentOnly: string;
  noToken: (detail: string) => string;
  notSignedIn: string;
  pasteToken: string;
  useToken: string;
  tokenInUse: string;
  signOut: string;
}> = {
  zh: {
    signIn: '选择身份',
    signedInAs: '当前身份',
    role: '角色',
    platform: '平台',
    organisation: '机构',
    noOrganisation: '不指定',
    developmentOnly: '开发环境：可任选身份，生产环境中不提供。',
    noToken: (detail) => `未能取得令牌，以公众身份查询（${detail}）`,
    notSignedIn: '公众（未登录）',
    pasteToken: '访问令牌',
    useToken: '使用令牌',
    tokenInUse: '已登录',
    signOut: '退出',
  },
  en: {
    signIn: 'Choose a role',
    signedInAs: 'Signed in as',
    role: 'Role',
    platform: 'Platform',
    organisation: 'Organisation',
    noOrganisation: 'none',
    developmentOnly: 'Development: pick any role. Not there in production.',
    noToken: (detail) => `No token; asking as the public. (${detail})`,
    notSignedIn: 'The public (not signed in)',
    pasteToken: 'Access token',
    useToken: 'Use the token',
    tokenInUse: 'Signed in',
    signOut: 'Sign out',
  },
};
