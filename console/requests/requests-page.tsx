import { Button, Group, Stack, Text } from '@mantine/core';
import { useGraph } from '../graph/use-graph.ts';
import { number } from '../language/date-time.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import { Figure, QueryBehind } from '../query-drawer/query-behind.tsx';
import { AnswerState, Empty } from '../states/answer-state.tsx';
import { type UrlState, useUrlState } from '../url/use-url-state.ts';
import { RequestCard } from './request-card.tsx';
import { RequestFilters } from './request-filters.tsx';
import { RequestBoard, type RequestColumnFragment, RequestList } from './requests.generated.ts';
import { boardVariables, listedStates, listVariables, type Stage, stageNames } from './stages.ts';
import { requestWords } from './words.ts';
import './requests-page.css';

/** Requests by stage, those due first; one stage or state alone where the address names it. */
export function RequestsPage() {
  const words = useWords(requestWords);
  const url = useUrlState();
  const states = listedStates(url);
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.title}</h1>
        {states !== null && (
          <Button variant="subtle" onClick={() => url.change({ stage: null, after: null, before: null })}>
            {words.board}
          </Button>
        )}
      </div>
      <RequestFilters url={url} />
      {states === null ? <Board url={url} /> : <List url={url} states={states} />}
    </div>
  );
}

function Board({ url }: { url: UrlState }) {
  const words = useWords(requestWords);
  const language = useLanguage();
  const answer = useGraph(RequestBoard, boardVariables(url));
  return (
    <AnswerState answer={answer} height={700}>
      {(data) => (
        <>
          {data.requestStatistics !== null && (
            <div className="figures">
              <Figure
                asked={answer.asked}
                label={words.all}
                value={words.count(
                  number(data.requestStatistics.totalCount, language),
                  data.requestStatistics.totalIsLowerBound,
                )}
              />
              <Figure
                asked={answer.asked}
                label={words.overdue}
                value={words.count(
                  number(data.requestStatistics.overdue, language),
                  data.requestStatistics.totalIsLowerBound,
                )}
                tone={data.requestStatistics.overdue > 0 ? 'warn' : 'plain'}
              />
              <QueryBehind asked={answer.asked} />
            </div>
          )}
          <div className="board">
            {stageNames.map((stage) => (
              <Column key={stage} stage={stage} column={data[stage]} onWhole={() => url.change({ stage })} />
            ))}
          </div>
        </>
      )}
    </AnswerState>
  );
}

interface ColumnProps {
  stage: Stage;
  column: RequestColumnFragment | null;
  onWhole: () => void;
}

function Column({ stage, column, onWhole }: ColumnProps) {
  const words = useWords(requestWords);
  const language = useLanguage();
  return (
    <section className="panel" data-stage={stage}>
      <div className="panel-head">
        <h2>{words.stages[stage]}</h2>
        {column !== null && (
          <Text size="sm" c="dimmed" className="column-count">
            {words.count(number(column.totalCount, language), column.totalIsLowerBound)}
          </Text>
        )}
      </div>
      {column === null ? (
        <Text c="dimmed">{words.notTold}</Text>
      ) : column.edges.length === 0 ? (
        <Text c="dimmed">{words.empty}</Text>
      ) : (
        <ul className="request-cards">
          {column.edges.map(({ node }) => (
            <RequestCard key={node.id} request={node} />
          ))}
        </ul>
      )}
      {column !== null && column.totalCount > column.edges.length && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={onWhole}
          aria-label={`${words.whole}: ${words.stages[stage]}`}
        >
          {words.whole}
        </Button>
      )}
    </section>
  );
}

function List({ url, states }: { url: UrlState; states: NonNullable<ReturnType<typeof listedStates>> }) {
  const words = useWords(requestWords);
  const language = useLanguage();
  const answer = useGraph(RequestList, listVariables(url, states));
  return (
    <AnswerState answer={answer} height={700}>
      {({ sharingRequests }) =>
        sharingRequests !== null && (
          <Stack gap="sm" className="panel">
            <Group justify="space-between">
              <Text fw={600}>
                {words.count(number(sharingRequests.totalCount, language), sharingRequests.totalIsLowerBound)}
              </Text>
              <QueryBehind asked={answer.asked} />
            </Group>
            {sharingRequests.edges.length === 0 && <Empty />}
            <ul className="request-cards request-list">
              {sharingRequests.edges.map(({ node }) => (
                <RequestCard key={node.id} request={node} />
              ))}
            </ul>
            <Group justify="space-between">
              <Button
                variant="default"
                disabled={!sharingRequests.pageInfo.hasPreviousPage}
                onClick={() => url.change({ after: null, before: sharingRequests.pageInfo.startCursor })}
              >
                {words.previous}
              </Button>
              <Button
                variant="default"
                disabled={!sharingRequests.pageInfo.hasNextPage}
                onClick={() => url.change({ before: null, after: sharingRequests.pageInfo.endCursor })}
              >
                {words.next}
              </Button>
            </Group>
          </Stack>
        )
      }
    </AnswerState>
  );
}
