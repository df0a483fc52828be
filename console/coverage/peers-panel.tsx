import { Button, Group, SegmentedControl, Table, Text } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { Chart } from '../charts/chart.tsx';
import type { Palette } from '../charts/palette.ts';
import { useDirectory } from '../directory/directory-context.tsx';
import { number } from '../language/date-time.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import { cellSentence, percent } from './cell-text.ts';
import { columnName } from './column-name.ts';
import type { Matrix } from './matrix.ts';
import type { Metric } from './metric.ts';
import { peersOf } from './peers.ts';
import { peersOption } from './peers-option.ts';
import { coverageWords } from './words.ts';

interface PeersPanelProps {
  matrix: Matrix;
  metric: Metric;
  name: string;
  palette: Palette;
  chosen: string | null;
  onClear: () => void;
}

/** The platform that was chosen, by theme, beside the middle of its peers. */
export function PeersPanel({ matrix, metric, name: metricName, palette, chosen, onClear }: PeersPanelProps) {
  const language = useLanguage();
  const words = useWords(coverageWords);
  const directory = useDirectory();
  const [view, setView] = useState('chart');
  const row = matrix.rows.find(({ code }) => code === chosen);
  const peers = useMemo(() => (chosen === null ? null : peersOf(matrix, chosen)), [matrix, chosen]);
  const themeName = useCallback(
    (column: string) => columnName(column, metric, directory, language),
    [metric, directory, language],
  );
  const shown = useCallback(
    (value: number | null) =>
      value === null ? '–' : metric.unit === 'ratio' ? percent(value) : number(Math.round(value * 10) / 10, language),
    [metric, language],
  );
  const option = useMemo(
    () =>
      peers === null
        ? null
        : peersOption(peers, palette, {
            themes: peers.comparisons.map(({ theme }) => themeName(theme)),
            own: words.ownValue,
            median: words.peersMedian,
            middle: words.peersMiddleHalf,
            shown,
          }),
    [peers, palette, words, themeName, shown],
  );
  if (row === undefined || peers === null || option === null || chosen === null) {
    return <Text c="dimmed">{words.choose}</Text>;
  }
  const name = directory.platform(chosen)?.[language === 'zh' ? 'name' : 'nameEn'] ?? chosen;
  return (
    <>
      <Group justify="space-between" gap="xs">
        <Text fw={600}>
          {name} <span className="peers-total">{cellSentence(row.total, language, new Date())}</span>
        </Text>
        <Group gap="xs">
          <Button size="compact-sm" variant="default" component={Link} to={metric.records(chosen, null)}>
            {words.records}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={onClear}>
            {words.close}
          </Button>
        </Group>
      </Group>
      <Text size="sm" c="dimmed">
        {words.peersText(peers.counted, peers.missing)}
      </Text>
      <SegmentedControl
        className="peers-view"
        size="xs"
        aria-label={words.view}
        value={view}
        onChange={setView}
        data={[
          { value: 'chart', label: words.chart },
          { value: 'table', label: words.table },
        ]}
      />
      {view === 'chart' ? (
        <Chart option={option} height={60 + peers.comparisons.length * 19} label={words.peersLabel(name, metricName)} />
      ) : (
        <Table fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.theme}</Table.Th>
              <Table.Th>{words.ownValue}</Table.Th>
              <Table.Th>{words.peersMedian}</Table.Th>
              <Table.Th>{words.peersMiddleHalf}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {peers.comparisons.map(({ theme, own, median, lowerQuartile, upperQuartile }) => (
              <Table.Tr key={theme}>
                <Table.Th scope="row">{themeName(theme)}</Table.Th>
                <Table.Td>{shown(own)}</Table.Td>
                <Table.Td>{shown(median)}</Table.Td>
                <Table.Td>{`${shown(lowerQuartile)}–${shown(upperQuartile)}`}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}
