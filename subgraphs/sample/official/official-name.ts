import type { Random } from '../random/random.ts';

const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
const givenNames = [
  ...['伟', '敏', '静', '丽', '强', '磊', '军', '洋', '勇', '艳', '杰', '娟', '涛', '明', '超', '霞', '平', '刚'],
  ...['建国', '志强', '晓东', '海燕', '文博', '雪梅', '振华', '玉兰', '国庆', '春华', '立新', '思远', '佳宁', '子涵'],
];

/** A made-up name of an official. */
export const officialName = (random: Random): string => random.pick(surnames) + random.pick(givenNames);
