import type { CustomSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../charts/palette.ts';
import type { Peers } from './peers.ts';

interface PeersWords {
  readonly themes: readonly string[];
  readonly own: string;
  readonly median: string;
  readonly middle: string;
  readonly shown: (value: number | null) => string;
}

/** A bar for the platform under each theme, over a band for the middle half of its peers and a mark for their median. */
export function peersOption({ comparisons }: Peers, palette: Palette, words: PeersWords): EChartsCoreOption {
  const band: CustomSeriesOption = {
    type: 'custom',
    name: words.middle,
    silent: true,
    z: 1,
    itemStyle: { color: palette.line },
    data: comparisons.map(({ lowerQuartile, upperQuartile }, line) => [lowerQuartile ?? 0, upperQuartile ?? 0, line]),
    encode: { x: [0, 1], y: 2 },
    renderItem: (_, api) => {
      const [from = 0, y = 0] = api.coord([api.value(0), api.value(2)]);
      const [to = 0] = api.coord([api.value(1), api.value(2)]);
      return {
        type: 'rect',
        shape: { x: from, y: y - 8, width: Math.max(1, to - from), height: 16 },
        style: { fill: palette.line },
      };
    },
  };
  return {
    grid: { left: 8, right: 16, top: 28, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, textStyle: { color: palette.ink, fontSize: 12 }, itemHeight: 10 },
    tooltip: {
      renderMode: 'richText',
      trigger: 'axis',
      confine: true,
      axisPointer: { type: 'none' },
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: { color: palette.ink, fontSize: 13 },
      formatter: (points: readonly { dataIndex: number }[]) => {
        const line = points[0]?.dataIndex ?? 0;
        const compared = comparisons[line];
        if (compared === undefined) return '';
        return `${words.themes[line]}\n${words.own}: ${words.shown(compared.own)}\n${words.median}: ${words.shown(compared.median)}\n${words.middle}: ${words.shown(compared.lowerQuartile)}–${words.shown(compared.upperQuartile)}`;
      },
    },
    xAxis: {
      type: 'value',
      axisLabel: { color: palette.inkSoft, formatter: words.shown },
      splitLine: { lineStyle: { color: palette.line } },
    },
    yAxis: {
      type: 'category',
      data: words.themes,
      inverse: true,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: palette.ink, interval: 0, fontSize: 12 },
    },
    series: [
      band,
      {
        type: 'bar',
        name: words.own,
        z: 2,
        barWidth: 8,
        itemStyle: { color: '#2f7ba1' },
        data: comparisons.map(({ own }) => own),
      },
      {
        type: 'scatter',
        name: words.median,
        z: 3,
        symbol: 'rect',
        symbolSize: [3, 16],
        itemStyle: { color: palette.median },
        data: comparisons.map(({ median }, line) => [median, line]),
      },
    ],
  };
}
