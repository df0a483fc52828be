import { Button, Group, NativeSelect, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useDirectory } from '../directory/directory-context.tsx';
import { useGraph } from '../graph/use-graph.ts';
import { number } from '../language/date-time.ts';
import { enumName } from '../language/enum-name.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import { QueryBehind } from '../query-drawer/query-behind.tsx';
import { AnswerState, Empty } from '../states/answer-state.tsx';
import type { UrlState } from '../url/use-url-state.ts';
import { BackflowOwed, type BackflowOwedQueryVariables } from './backflow.generated.ts';
import { backflowWords } from './words.ts';

const shows = ['owed', 'late', 'all'] as const;
const pageSize = 20;

/** Deliveries to a region, those due first: by default what has not come back. */
export function OwedPanel({ url, receiver }: { url: UrlState; receiver: string }) {
  const words = useWords(backflowWords);
  const language = useLanguage();
  const directory = useDirectory();
  const show = shows.find((one) => one === url.text('show')) ?? 'owed';
  const [after, before] = [url.text('after'), url.text('before')];
  const senders = url.list('senders');
  const filter: BackflowOwedQueryVariables['filter'] = {
    ...(receiver === '' ? {} : { receivers: [receiver] }),
    ...(show === 'owed' ? { states: ['PLANNED', 'DISCREPANT'] } : {}),
    ...(show === 'late' ? { late: true } : {}),
  };
  const answer = useGraph(BackflowOwed, {
    filter,
    platforms: senders.length === 0 ? null : senders,
    ...(before === null ? { first: pageSize, after } : { last: pageSize, before }),
  });
  const region = receiver === '' ? words.any : directory.platformName(receiver, language);
  return (
    <section className="panel" id="owed">
      <div className="panel-head">
        <h2>{words.owed}</h2>
        <Text size="sm" c="dimmed">
          {words.owedText(region)}
        </Text>
        <NativeSelect
          size="xs"
          aria-label={words.show}
          value={show}
          onChange={(event) => url.change({ show: event.currentTarget.value, after: null, before: null })}
          data={shows.map((one) => ({ value: one, label: words.shows[one] }))}
        />
        <QueryBehind asked={answer.asked} />
      </div>
      <AnswerState answer={answer} height={400}>
        {({ backflowDeliveries }) =>
          backflowDeliveries !== null && (
            <>
              <Text fw={600} className="owed-total" role="status">
                {words.count(number(backflowDeliveries.totalCount, language), backflowDeliveries.totalIsLowerBound)}
              </Text>
              {backflowDeliveries.edges.length === 0 ? (
                <Empty />
              ) : (
                <Table.ScrollContainer minWidth={700} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
                  <Table fz="sm">
                    <Table.Thead>
                      <Table.Tr>
                        {(['entry', 'sender', 'receiver', 'period', 'due', 'state', 'records'] as const).map(
                          (column) => (
                            <Table.Th key={column}>{words.columns[column]}</Table.Th>
                          ),
                        )}
                      </Table.Tr>
                    </Table.Thead>
                    <Table.Tbody>
                      {backflowDeliveries.edges.map(({ node }) => (
                        <Table.Tr key={node.id}>
                          <Table.Td>
                            <Link to={`/backflow/${node.id}`}>{node.plan?.entry?.name ?? node.id}</Link>
                          </Table.Td>
                          <Table.Td>
                            {node.platform === null ? '' : directory.platformName(node.platform.code, language)}
                          </Table.Td>
                          <Table.Td>{directory.platformName(node.receiverNode, language)}</Table.Td>
                          <Table.Td>{`${node.periodFrom}–${node.periodTo}`}</Table.Td>
                          <Table.Td>
                            {node.dueOn}{' '}
                            {node.late && (
                              <strong className="clock" data-tone="overdue">
                                {words.isLate}
                              </strong>
                            )}
                          </Table.Td>
                          <Table.Td>{enumName('DeliveryState', node.state, language)}</Table.Td>
                          <Table.Td>{`${node.recordsDelivered ?? '–'}/${node.recordsExpected ?? '–'}`}</Table.Td>
                        </Table.Tr>
                      ))}
                    </Table.Tbody>
                  </Table>
                </Table.ScrollContainer>
              )}
              <Group justify="space-between">
                <Button
                  variant="default"
                  disabled={!backflowDeliveries.pageInfo.hasPreviousPage}
                  onClick={() => url.change({ after: null, before: backflowDeliveries.pageInfo.startCursor })}
                >
                  {words.previous}
                </Button>
                <Button
                  variant="default"
                  disabled={!backflowDeliveries.pageInfo.hasNextPage}
                  onClick={() => url.change({ before: null, after: backflowDeliveries.pageInfo.endCursor })}
                >
                  {words.next}
                </Button>
              </Group>
            </>
          )
        }
      </AnswerState>
    </section>
  );
}
