import type { CustomSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from '../charts/palette.ts';
import type { CellLook } from './cell-look.ts';

/** One place of the heat map, ready to be drawn. */
export interface HeatCell {
  readonly column: number;
  readonly line: number;
  readonly look: CellLook;
  readonly text: string;
  /** What the tooltip says. */
  readonly told: string;
}

export interface HeatMap {
  readonly columns: readonly string[];
  readonly lines: readonly string[];
  readonly cells: readonly HeatCell[];
}

const fontFamily = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** The heat map as ECharts draws it: rectangles of our own, since hatching and text depend on the cell. */
export function heatMapOption(
  { columns, lines, cells }: HeatMap,
  palette: Palette,
  narrow: boolean,
): EChartsCoreOption {
  const axis = { axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false } };
  const label = { color: palette.ink, fontFamily, fontSize: 12, interval: 0 };
  const series: CustomSeriesOption = {
    type: 'custom',
    data: cells.map(({ column, line }) => [column, line]),
    renderItem: (parameters, api) => {
      const cell = cells[parameters.dataIndex];
      const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
      const size = api.size?.([1, 1]);
      if (cell === undefined || !Array.isArray(size)) return undefined;
      const [width = 0, height = 0] = size;
      const box = { x: x - width / 2 + 1, y: y - height / 2 + 1, width: width - 2, height: height - 2 };
      const fits = width >= 20 && cell.text.length * 6.2 <= width;
      return {
        type: 'group',
        children: [
          {
            type: 'rect',
            shape: { ...box, r: 2 },
            style: { fill: cell.look.ground, stroke: cell.look.border, lineWidth: 1 },
          },
          ...(cell.look.hatched ? hatching(box, palette.hatch) : []),
          ...(fits
            ? [
                {
                  type: 'text' as const,
                  silent: true,
                  style: {
                    x,
                    y,
                    text: cell.text,
                    fill: cell.look.ink,
                    font: `10px ${fontFamily}`,
                    align: 'center' as const,
                    verticalAlign: 'middle' as const,
                  },
                },
              ]
            : []),
        ],
      };
    },
  };
  return {
    grid: { left: narrow ? 64 : 112, right: 8, top: 96, bottom: 8 },
    xAxis: {
      type: 'category',
      data: columns,
      position: 'top',
      ...axis,
      axisLabel: { ...label, rotate: 90, fontSize: 12, lineHeight: 12 },
    },
    yAxis: { type: 'category', data: lines, inverse: true, ...axis, axisLabel: label },
    tooltip: {
      renderMode: 'richText',
      confine: true,
      backgroundColor: palette.surface,
      borderColor: palette.line,
      textStyle: { color: palette.ink, fontFamily, fontSize: 13 },
      formatter: ({ dataIndex }: { dataIndex: number }) => cells[dataIndex]?.told ?? '',
    },
    series: [series],
  };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Diagonals of a box, from its lower left to its upper right. */
function hatching({ x, y, width, height }: Box, stroke: string) {
  const gap = 5;
  const count = Math.floor((width + height) / gap);
  return Array.from({ length: count }, (_, index) => {
    const offset = (index + 1) * gap;
    const [x1, y1] = offset <= height ? [x, y + offset] : [x + offset - height, y + height];
    const [x2, y2] = offset <= width ? [x + offset, y] : [x + width, y + offset - width];
    return { type: 'line' as const, silent: true, shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth: 1 } };
  });
}
