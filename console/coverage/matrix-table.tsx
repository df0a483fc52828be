import { Box } from '@mantine/core';
import { Link } from 'react-router';
import { useDirectory } from '../directory/directory-context.tsx';
import { useLanguage, useWords } from '../language/use-words.ts';
import { cellSentence, cellText } from './cell-text.ts';
import { columnName } from './column-name.ts';
import { type Matrix, noTheme } from './matrix.ts';
import type { Metric } from './metric.ts';
import { coverageWords } from './words.ts';
import './matrix-table.css';

/** The heat map's twin: the same values, to be read, copied and followed with the keyboard. */
export function MatrixTable({ matrix, metric, name }: { matrix: Matrix; metric: Metric; name: string }) {
  const language = useLanguage();
  const words = useWords(coverageWords);
  const directory = useDirectory();
  const now = new Date();
  return (
    <Box component="section" className="matrix-table" tabIndex={0} aria-label={`${words.heatMap}: ${name}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.platform}</th>
            <th scope="col">{words.total}</th>
            {matrix.columns.map((theme) => (
              <th scope="col" key={theme}>
                {columnName(theme, metric, directory, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ code, total, byColumn }) => (
            <tr key={code} data-code={code} data-state={total.kind}>
              <th scope="row">{directory.platformName(code, language)}</th>
              <td title={cellSentence(total, language, now)}>
                <Link to={metric.records(code, null)}>{cellText(total, language)}</Link>
              </td>
              {matrix.columns.map((theme) => {
                const state = byColumn.get(theme) ?? { kind: 'nothing' };
                return (
                  <td key={theme} title={cellSentence(state, language, now)}>
                    {theme === noTheme ? (
                      cellText(state, language)
                    ) : (
                      <Link to={metric.records(code, theme)}>{cellText(state, language)}</Link>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
}
