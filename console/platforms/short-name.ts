import type { Language } from '../language/language.ts';
import type { RegisteredPlatform } from './status-answer.ts';

const platformWordsZh = /(?:公共|政务)?(?:服务)?(?:一体化)?(?:大?数据)(?:资源)?(?:共享)?(?:交换)?平台$/;
const regionWordsZh = /(?:壮族自治区|回族自治区|维吾尔自治区|自治区|省|市)$/;
const corpsWordsZh = /^新疆生产建设(?=兵团)/;
const corpsWordsEn = /^Xinjiang Production and Construction Corps$/;
const ministryWordsEn = /^Ministry of\s+/;
const platformWordsEn =
  /\s+(?:Public|Government|Government Affairs)?\s*(?:Integrated\s+)?(?:Big\s+)?Data(?:\s+(?:Sharing|Exchange))*\s+Platform$/i;

/** A platform's name without the words that all platforms have in common, so that it fits a tile. The national platform keeps its whole name: its tile has room. */
export function shortName(platform: Pick<RegisteredPlatform, 'name' | 'nameEn' | 'tier'>, language: Language): string {
  if (platform.tier === 'NATIONAL') return language === 'en' ? platform.nameEn : platform.name;
  if (language === 'en') {
    const withoutPlatform = platform.nameEn.replace(platformWordsEn, '');
    return withoutPlatform.replace(ministryWordsEn, '').replace(corpsWordsEn, 'XPCC') || platform.nameEn;
  }
  const withoutPlatform = platform.name.replace(platformWordsZh, '');
  const body =
    platform.tier === 'PROVINCIAL'
      ? withoutPlatform.replace(regionWordsZh, '').replace(corpsWordsZh, '')
      : withoutPlatform;
  return body || platform.name;
}
