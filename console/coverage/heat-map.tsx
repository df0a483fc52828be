import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import { Chart } from '../charts/chart.tsx';
import type { Palette } from '../charts/palette.ts';
import { useDirectory } from '../directory/directory-context.tsx';
import { useLanguage, useWords } from '../language/use-words.ts';
import { cellLook } from './cell-look.ts';
import { cellSentence, cellText } from './cell-text.ts';
import { columnName } from './column-name.ts';
import { type HeatMap as Drawing, heatMapOption } from './heat-map-option.ts';
import type { Matrix } from './matrix.ts';
import type { Metric } from './metric.ts';
import { coverageWords } from './words.ts';

interface HeatMapProps {
  matrix: Matrix;
  bounds: readonly number[];
  palette: Palette;
  metric: Metric;
  name: string;
  onCell: (platform: string, theme: string) => void;
}

/** Platforms and themes: themes run down where there is room for all platforms side by side, platforms where there is not. */
export function HeatMap({ matrix, bounds, palette, metric, name, onCell }: HeatMapProps) {
  const language = useLanguage();
  const words = useWords(coverageWords);
  const directory = useDirectory();
  const narrow = useMediaQuery('(max-width: 900px)', false, { getInitialValueInEffect: false });
  const places = useMemo(
    () =>
      matrix.rows.flatMap((row, rowIndex) =>
        matrix.columns.map((theme, themeIndex) => ({ row, rowIndex, theme, themeIndex })),
      ),
    [matrix],
  );
  const option = useMemo(() => {
    const now = new Date();
    const platforms = matrix.rows.map(({ code }) => directory.platformName(code, language));
    const themes = matrix.columns.map((column) => columnName(column, metric, directory, language));
    const drawing: Drawing = {
      columns: narrow ? themes : platforms,
      lines: narrow ? platforms : themes,
      cells: places.map(({ row, rowIndex, theme, themeIndex }) => {
        const state = row.byColumn.get(theme) ?? { kind: 'nothing' };
        const [column, line] = narrow ? [themeIndex, rowIndex] : [rowIndex, themeIndex];
        return {
          column,
          line,
          look: cellLook(state, bounds, palette),
          text: cellText(state, language).replace('%', ''),
          told: `${platforms[rowIndex]} · ${themes[themeIndex]}\n${name}: ${cellSentence(state, language, now)}`,
        };
      }),
    };
    return heatMapOption(drawing, palette, narrow);
  }, [matrix, places, bounds, palette, narrow, directory, language, metric, name]);
  return (
    <Chart
      option={option}
      height={104 + (narrow ? matrix.rows.length * 20 : matrix.columns.length * 22)}
      label={words.heatMapLabel(name)}
      onPress={({ dataIndex }) => {
        const place = places[dataIndex];
        if (place !== undefined) onCell(place.row.code, place.theme);
      }}
    />
  );
}
