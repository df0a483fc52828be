import { Button, NativeSelect, SegmentedControl, Text, useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { paletteOf, stepCount } from '../charts/palette.ts';
import { useDirectory } from '../directory/directory-context.tsx';
import { useGraph } from '../graph/use-graph.ts';
import { dateTime } from '../language/date-time.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import { Figure, QueryBehind } from '../query-drawer/query-behind.tsx';
import { AnswerState, Empty } from '../states/answer-state.tsx';
import { useUrlState } from '../url/use-url-state.ts';
import { cellText } from './cell-text.ts';
import { CoverageMatrix, type CoverageMatrixQuery } from './coverage.generated.ts';
import { Definition } from './definition.tsx';
import { HeatMap } from './heat-map.tsx';
import { Legend } from './legend.tsx';
import { matrixOf, noTheme, scaleOf } from './matrix.ts';
import { MatrixTable } from './matrix-table.tsx';
import { type Measured, type Metric, metricNamed, metrics } from './metric.ts';
import { metricWords } from './metric-words.ts';
import { PeersPanel } from './peers-panel.tsx';
import { PeriodsPanel } from './periods-panel.tsx';
import { TileMap } from './tile-map.tsx';
import { coverageWords } from './words.ts';
import './coverage-page.css';
import type { Answer } from '../graph/use-graph.ts';

/** What the catalogs cover: platforms by themes, one metric at a time. */
export function CoveragePage() {
  const words = useWords(coverageWords);
  const answer = useGraph(CoverageMatrix, {});
  const language = useLanguage();
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <div className="page-actions">
          {answer.asked.answeredAt !== null && <time>{dateTime(answer.asked.answeredAt, language)}</time>}
          <Button variant="default" size="compact-sm" onClick={answer.again} loading={answer.asking}>
            {words.refresh}
          </Button>
          <QueryBehind asked={answer.asked} />
        </div>
      </div>
      <AnswerState answer={answer} height={900}>
        {(data) => <CoverageAnswer data={data} answer={answer} />}
      </AnswerState>
    </div>
  );
}

interface CoverageAnswerProps {
  data: CoverageMatrixQuery;
  answer: Answer<CoverageMatrixQuery>;
}

const nothing: Measured = { parts: [], sources: [], listed: null };

function CoverageAnswer({ data, answer }: CoverageAnswerProps) {
  const words = useWords(coverageWords);
  const language = useLanguage();
  const directory = useDirectory();
  const navigate = useNavigate();
  const url = useUrlState();
  const palette = paletteOf(useComputedColorScheme('light'));
  const metric = metricNamed(url.text('metric'));
  const chosen = url.text('platform');
  const view = url.text('view') ?? 'chart';
  const { definitions } = answer.asked.operation;
  const inWords = (one: Metric) => metricWords(one, data.metricDefinitions, definitions, language);
  const told = inWords(metric);
  const measured = useMemo(() => metric.measured(data), [metric, data]);
  const matrix = useMemo(() => matrixOf(measured ?? nothing, directory, metric), [measured, directory, metric]);
  const totalBounds = useMemo(
    () =>
      scaleOf(
        matrix.rows.map(({ total }) => total),
        metric.unit,
        stepCount,
      ),
    [matrix, metric],
  );
  const cellBounds = useMemo(
    () =>
      scaleOf(
        matrix.rows.flatMap(({ byColumn }) => [...byColumn.values()]),
        metric.unit,
        stepCount,
      ),
    [matrix, metric],
  );
  const answered = matrix.rows.filter(({ total }) => total.kind !== 'silent').length;
  return (
    <>
      <div className="coverage-controls">
        <NativeSelect
          label={words.metric}
          value={metric.key}
          onChange={(event) => url.change({ metric: event.currentTarget.value })}
          data={metrics.map((one) => ({ value: one.key, label: inWords(one).name }))}
        />
        <div className="figures">
          <Figure
            asked={answer.asked}
            label={`${words.allPlatforms} · ${told.name}`}
            value={cellText(matrix.total, language)}
            note={words.answering(answered, matrix.rows.length)}
            tone={answered < matrix.rows.length ? 'warn' : 'plain'}
          />
        </div>
        <Definition told={told} />
      </div>
      {measured === null && <Empty>{words.denied}</Empty>}
      <div className="coverage-upper">
        <section className="panel">
          <div className="panel-head">
            <h2>{words.map}</h2>
            <Legend bounds={totalBounds} metric={metric} palette={palette} />
          </div>
          <TileMap
            matrix={matrix}
            bounds={totalBounds}
            palette={palette}
            chosen={chosen}
            onChoose={(code) => url.change({ platform: code === chosen ? null : code })}
          />
        </section>
        <section className="panel">
          <div className="panel-head">
            <h2>{words.peers}</h2>
          </div>
          <PeersPanel
            matrix={matrix}
            metric={metric}
            name={told.name}
            palette={palette}
            chosen={chosen}
            onClear={() => url.change({ platform: null })}
          />
        </section>
      </div>
      <section className="panel">
        <div className="panel-head">
          <h2>{words.heatMap}</h2>
          <Text size="sm" c="dimmed">
            {words.heatMapText}
          </Text>
          <SegmentedControl
            size="xs"
            aria-label={words.view}
            value={view}
            onChange={(next) => url.change({ view: next === 'chart' ? null : next }, 'replace')}
            data={[
              { value: 'chart', label: words.chart },
              { value: 'table', label: words.table },
            ]}
          />
        </div>
        {view === 'table' ? (
          <MatrixTable matrix={matrix} metric={metric} name={told.name} />
        ) : (
          <>
            <Legend bounds={cellBounds} metric={metric} palette={palette} />
            <HeatMap
              matrix={matrix}
              bounds={cellBounds}
              palette={palette}
              metric={metric}
              name={told.name}
              onCell={(platform, theme) => void navigate(metric.records(platform, theme === noTheme ? null : theme))}
            />
          </>
        )}
      </section>
      {metric.columns === 'MONTH' && <PeriodsPanel matrix={matrix} metric={metric} name={told.name} url={url} />}
    </>
  );
}
