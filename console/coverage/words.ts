import type { InEveryLanguage } from '../language/use-words.ts';

interface Words {
  title: string;
  intro: string;
  metric: string;
  numerator: string;
  denominator: string;
  exclusions: string;
  basis: string;
  map: string;
  heatMap: string;
  heatMapText: string;
  chart: string;
  table: string;
  view: string;
  platform: string;
  theme: string;
  noTheme: string;
  total: string;
  allPlatforms: string;
  answering: (answered: number, asked: number) => string;
  silent: string;
  silentSince: (age: string) => string;
  noList: string;
  nothing: string;
  zero: string;
  legend: string;
  upTo: (bound: string) => string;
  above: (bound: string) => string;
  national: string;
  departments: string;
  provinces: string;
  choose: string;
  records: string;
  close: string;
  peers: string;
  peersText: (count: number, missing: number) => string;
  ownValue: string;
  peersMedian: string;
  peersMiddleHalf: string;
  refresh: string;
  heatMapLabel: (metric: string) => string;
  peersLabel: (platform: string, metric: string) => string;
  denied: string;
  periods: string;
  periodsText: string;
  earlier: string;
  later: string;
  change: string;
  points: (points: string) => string;
}

export const coverageWords: InEveryLanguage<Words> = {
  zh: {
    title: '目录覆盖',
    intro: '各平台的目录、办理与回流。点击任一数字可看到其背后的记录。',
    metric: '指标',
    numerator: '分子',
    denominator: '分母',
    exclusions: '不计入',
    basis: '依据',
    map: '各地区与部门',
    heatMap: '平台 × 主题（或月份）',
    heatMapText: '点击格子查看其背后的记录。',
    chart: '图',
    table: '表',
    view: '显示方式',
    platform: '平台',
    theme: '主题',
    noTheme: '未分主题',
    total: '合计',
    allPlatforms: '全部平台',
    answering: (answered, asked) => `${answered}/${asked} 个平台已应答`,
    silent: '未应答',
    silentSince: (age) => `未应答，数据为${age}`,
    noList: '无责任清单，只有计数',
    nothing: '无可计量',
    zero: '零',
    legend: '图例',
    upTo: (bound) => `≤ ${bound}`,
    above: (bound) => `> ${bound}`,
    national: '国家',
    departments: '国务院部门',
    provinces: '省级',
    choose: '选择一个平台，与同级比较。',
    records: '查看记录',
    close: '取消选择',
    peers: '与同级比较',
    peersText: (count, missing) =>
      `同级 ${count} 个平台的中位数与中间一半${missing > 0 ? `；${missing} 个未应答，不在其中` : ''}。各地情况不同，不作排名。`,
    ownValue: '本平台',
    peersMedian: '同级中位数',
    peersMiddleHalf: '同级中间一半',
    refresh: '重新询问',
    heatMapLabel: (metric) => `热力图：各平台各主题的${metric}。数值见表格。`,
    peersLabel: (platform, metric) => `${platform}各主题的${metric}与同级中位数。数值见表格。`,
    denied: '您的身份不能查看这一指标。',
    periods: '两个月份比较',
    periodsText: '按平台代码排列；只有两个月都有数的平台才有变化。',
    earlier: '前一月份',
    later: '后一月份',
    change: '变化',
    points: (points) => `${points} 个百分点`,
  },
  en: {
    title: 'Catalog coverage',
    intro: 'Catalogs, replies and backflow of all platforms. Every number leads to its records.',
    metric: 'Metric',
    numerator: 'Counted',
    denominator: 'Out of',
    exclusions: 'Left out',
    basis: 'Basis',
    map: 'Regions and departments',
    heatMap: 'Platforms × themes (or months)',
    heatMapText: 'Press a cell for the records behind it.',
    chart: 'Chart',
    table: 'Table',
    view: 'Show as',
    platform: 'Platform',
    theme: 'Theme',
    noTheme: 'No theme',
    total: 'Total',
    allPlatforms: 'All platforms',
    answering: (answered, asked) => `${answered} of ${asked} platforms answered`,
    silent: 'Not answering',
    silentSince: (age) => `Not answering; data of ${age}`,
    noList: 'No responsibility list: a count only',
    nothing: 'Nothing to measure',
    zero: 'Zero',
    legend: 'Legend',
    upTo: (bound) => `≤ ${bound}`,
    above: (bound) => `> ${bound}`,
    national: 'National',
    departments: 'Departments',
    provinces: 'Provinces',
    choose: 'Choose a platform to compare it with its peers.',
    records: 'See the records',
    close: 'Clear the choice',
    peers: 'Beside its peers',
    peersText: (count, missing) =>
      `Median and middle half of ${count} platforms of the same tier${missing > 0 ? `; ${missing} not answering are not in it` : ''}. Regions differ: this is no ranking.`,
    ownValue: 'This platform',
    peersMedian: 'Median of peers',
    peersMiddleHalf: 'Middle half of peers',
    refresh: 'Ask again',
    heatMapLabel: (metric) => `Heat map: ${metric} by platform and theme. The table has the values.`,
    peersLabel: (platform, metric) =>
      `${metric} of ${platform} by theme, beside the median of its peers. The table has the values.`,
    denied: 'This metric is not for your role.',
    periods: 'Two months compared',
    periodsText: 'In the order of platforms; a change is told where both months have a number.',
    earlier: 'Earlier month',
    later: 'Later month',
    change: 'Change',
    points: (points) => `${points} points`,
  },
};
