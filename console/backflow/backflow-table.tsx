import { Box, UnstyledButton, useComputedColorScheme } from '@mantine/core';
import { paletteOf, stepCount } from '../charts/palette.ts';
import { cellLook } from '../coverage/cell-look.ts';
import { cellSentence, cellText } from '../coverage/cell-text.ts';
import { Legend } from '../coverage/legend.tsx';
import { scaleOf } from '../coverage/matrix.ts';
import { useDirectory } from '../directory/directory-context.tsx';
import { useLanguage, useWords } from '../language/use-words.ts';
import { type BackflowCell, backflowState } from './cell.ts';
import { type BackflowMetric, backflowWords } from './words.ts';
import '../coverage/matrix-table.css';

interface BackflowTableProps {
  cells: readonly BackflowCell[];
  metric: BackflowMetric;
  onCell: (sender: string, receiver: string) => void;
}

/** Departments and regions: a heat map that is its own table, each cell a way to its deliveries. */
export function BackflowTable({ cells, metric, onCell }: BackflowTableProps) {
  const words = useWords(backflowWords);
  const language = useLanguage();
  const directory = useDirectory();
  const palette = paletteOf(useComputedColorScheme('light'));
  const now = new Date();
  const senders = [...new Set(cells.map(({ sender }) => sender))].toSorted();
  const receivers = [...new Set(cells.map(({ receiver }) => receiver))].toSorted();
  const unit = metric === 'late' || metric === 'deliveries' ? 'count' : 'ratio';
  const bounds = scaleOf(
    cells.map((cell) => backflowState([cell], metric)),
    unit,
    stepCount,
  );
  return (
    <>
      <Legend bounds={bounds} metric={{ unit }} palette={palette} />
      <Box
        component="section"
        className="matrix-table"
        tabIndex={0}
        aria-label={`${words.matrix}: ${words.metrics[metric]}`}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{words.sender}</th>
              <th scope="col">{words.total}</th>
              {receivers.map((receiver) => (
                <th scope="col" key={receiver}>
                  {directory.platformName(receiver, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {senders.map((sender) => {
              const own = cells.filter((cell) => cell.sender === sender);
              return (
                <tr key={sender} data-code={sender}>
                  <th scope="row">{directory.platformName(sender, language)}</th>
                  <td>{cellText(backflowState(own, metric), language)}</td>
                  {receivers.map((receiver) => {
                    const here = own.filter((cell) => cell.receiver === receiver);
                    if (here.length === 0) return <td key={receiver} />;
                    const state = backflowState(here, metric);
                    const look = cellLook(state, bounds, palette);
                    return (
                      <td key={receiver} style={{ backgroundColor: look.ground }}>
                        <UnstyledButton
                          fz="sm"
                          style={{ color: look.ink }}
                          title={cellSentence(state, language, now)}
                          onClick={() => onCell(sender, receiver)}
                        >
                          {cellText(state, language)}
                        </UnstyledButton>
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </Box>
    </>
  );
}
