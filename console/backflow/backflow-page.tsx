import { NativeSelect, Text } from '@mantine/core';
import { cellText } from '../coverage/cell-text.ts';
import { useDirectory } from '../directory/directory-context.tsx';
import { useGraph } from '../graph/use-graph.ts';
import { useSessionNow } from '../identity/session-context.tsx';
import { number } from '../language/date-time.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import { Figure, QueryBehind } from '../query-drawer/query-behind.tsx';
import { AnswerState } from '../states/answer-state.tsx';
import { useUrlState } from '../url/use-url-state.ts';
import { BackflowMatrix } from './backflow.generated.ts';
import { BackflowTable } from './backflow-table.tsx';
import { backflowState } from './cell.ts';
import { OwedPanel } from './owed-panel.tsx';
import { type BackflowMetric, backflowWords } from './words.ts';
import '../clock/clock.css';

const metrics: readonly BackflowMetric[] = ['late', 'completeness', 'verified', 'deliveries'];

/** What has come back to the regions, and what has not. A region sees its own unless it looks further. */
export function BackflowPage() {
  const words = useWords(backflowWords);
  const language = useLanguage();
  const directory = useDirectory();
  const session = useSessionNow();
  const url = useUrlState();
  const answer = useGraph(BackflowMatrix, {});
  const home = session.phase === 'development' ? session.persona.node : '';
  const own = directory.platform(home)?.tier === 'PROVINCIAL' ? home : '';
  const asked = url.text('receiver');
  const receiver = asked === 'all' ? '' : (asked ?? own);
  const metric = metrics.find((one) => one === url.text('metric')) ?? 'late';
  const firstPage = { after: null, before: null };
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
        <div className="page-actions">
          <QueryBehind asked={answer.asked} />
        </div>
      </div>
      <AnswerState answer={answer} height={500}>
        {({ backflowStatus }) =>
          backflowStatus !== null && (
            <>
              <div className="coverage-controls">
                <NativeSelect
                  label={words.metric}
                  value={metric}
                  onChange={(event) => url.change({ metric: event.currentTarget.value })}
                  data={metrics.map((one) => ({ value: one, label: words.metrics[one] }))}
                />
                <NativeSelect
                  label={words.receiver}
                  value={receiver}
                  onChange={(event) =>
                    url.change({
                      receiver: event.currentTarget.value === '' ? 'all' : event.currentTarget.value,
                      senders: null,
                      ...firstPage,
                    })
                  }
                  data={[
                    { value: '', label: words.any },
                    ...directory.platforms.map(({ code }) => ({
                      value: code,
                      label: directory.platformName(code, language),
                    })),
                  ]}
                />
                <div className="figures">
                  <Figure asked={answer.asked} label={words.all} value={number(backflowStatus.deliveries, language)} />
                  <Figure
                    asked={answer.asked}
                    label={words.late}
                    value={number(backflowStatus.late, language)}
                    tone={backflowStatus.late > 0 ? 'warn' : 'plain'}
                  />
                  <Figure
                    asked={answer.asked}
                    label={words.completeness}
                    value={cellText(backflowState(backflowStatus.cells, 'completeness'), language)}
                  />
                </div>
              </div>
              <section className="panel">
                <div className="panel-head">
                  <h2>{words.matrix}</h2>
                  <Text size="sm" c="dimmed">
                    {words.matrixText}
                  </Text>
                </div>
                <BackflowTable
                  cells={backflowStatus.cells.filter((cell) => receiver === '' || cell.receiver === receiver)}
                  metric={metric}
                  onCell={(senders, region) => url.change({ senders, receiver: region, show: 'all', ...firstPage })}
                />
              </section>
            </>
          )
        }
      </AnswerState>
      <OwedPanel url={url} receiver={receiver} />
    </div>
  );
}
