import { NativeSelect, Table, Text } from '@mantine/core';
import { useDirectory } from '../directory/directory-context.tsx';
import { useLanguage, useWords } from '../language/use-words.ts';
import type { UrlState } from '../url/use-url-state.ts';
import { cellText } from './cell-text.ts';
import type { Matrix } from './matrix.ts';
import type { Metric } from './metric.ts';
import { changesBetween } from './periods.ts';
import { coverageWords } from './words.ts';

interface PeriodsPanelProps {
  matrix: Matrix;
  metric: Metric;
  name: string;
  url: UrlState;
}

/** Two months beside each other, platform by platform; the address names them. */
export function PeriodsPanel({ matrix, metric, name, url }: PeriodsPanelProps) {
  const words = useWords(coverageWords);
  const language = useLanguage();
  const directory = useDirectory();
  const later = url.text('later') ?? matrix.columns.at(-1) ?? '';
  const earlier = url.text('earlier') ?? matrix.columns.at(-2) ?? '';
  const months = matrix.columns.map((column) => ({ value: column, label: column }));
  const shown = (change: number | null): string => {
    if (change === null) return '–';
    const rounded = Math.round(metric.unit === 'ratio' ? change * 100 : change);
    const signed = rounded > 0 ? `+${rounded}` : String(rounded);
    return metric.unit === 'ratio' ? words.points(signed) : signed;
  };
  return (
    <section className="panel periods">
      <div className="panel-head">
        <h2>{words.periods}</h2>
        <Text size="sm" c="dimmed">
          {name} · {words.periodsText}
        </Text>
      </div>
      <div className="figures">
        <NativeSelect
          label={words.earlier}
          value={earlier}
          data={months}
          onChange={(event) => url.change({ earlier: event.currentTarget.value })}
        />
        <NativeSelect
          label={words.later}
          value={later}
          data={months}
          onChange={(event) => url.change({ later: event.currentTarget.value })}
        />
      </div>
      <Table.ScrollContainer minWidth={360} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.platform}</Table.Th>
              <Table.Th>{earlier}</Table.Th>
              <Table.Th>{later}</Table.Th>
              <Table.Th>{words.change}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {changesBetween(matrix, earlier, later).map(({ code, before, after, change }) => (
              <Table.Tr key={code}>
                <Table.Th scope="row">{directory.platformName(code, language)}</Table.Th>
                <Table.Td>{cellText(before, language)}</Table.Td>
                <Table.Td>{cellText(after, language)}</Table.Td>
                <Table.Td>{shown(change)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}
