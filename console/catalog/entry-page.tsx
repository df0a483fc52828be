import { Badge, Group, Table, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useDirectory } from '../directory/directory-context.tsx';
import { useGraph } from '../graph/use-graph.ts';
import { dateTime } from '../language/date-time.ts';
import { enumName } from '../language/enum-name.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import { QueryBehind } from '../query-drawer/query-behind.tsx';
import { AnswerState, Empty } from '../states/answer-state.tsx';
import { useUrlState } from '../url/use-url-state.ts';
import { CatalogEntryPage } from './entry.generated.ts';
import { EntryActs } from './entry-acts.tsx';
import { EntryFacts } from './entry-facts.tsx';
import { entryWords } from './entry-words.ts';
import type { Entry } from './five-cans.ts';
import { FiveCansBoard } from './five-cans-board.tsx';
import { ItemsTable } from './items-table.tsx';
import { RevisionsPanel } from './revisions-panel.tsx';
import { SharingClassBadge } from './sharing-class-badge.tsx';

/** One entry, whole. */
export function EntryPage() {
  const words = useWords(entryWords);
  const language = useLanguage();
  const { id = '' } = useParams();
  const url = useUrlState();
  const asOf = url.text('asOf');
  const answer = useGraph(CatalogEntryPage, { id, asOf });
  const masked = new Set(answer.faults.filter(({ code }) => code === 'MASKED').map(({ path }) => path));
  return (
    <div className="page">
      <div className="page-head">
        <Link to="/catalog">{words.back}</Link>
        {asOf !== null && (
          <Text>
            {words.asOf(dateTime(asOf, language))} <Link to={`/catalog/${id}`}>{words.asNow}</Link>
          </Text>
        )}
        <div className="page-actions">
          <QueryBehind asked={answer.asked} />
        </div>
      </div>
      <AnswerState answer={answer} height={600}>
        {({ catalogEntry }) =>
          catalogEntry === null ? (
            <Empty>{words.notFound}</Empty>
          ) : (
            <EntryAnswer entry={catalogEntry} masked={masked} onDone={answer.again} />
          )
        }
      </AnswerState>
    </div>
  );
}

interface EntryAnswerProps {
  entry: Entry;
  masked: ReadonlySet<string>;
  onDone: () => void;
}

function EntryAnswer({ entry, masked, onDone }: EntryAnswerProps) {
  const words = useWords(entryWords);
  const language = useLanguage();
  return (
    <>
      <Group gap="xs" align="center">
        <h1 className="entry-title">{entry.name}</h1>
        <Badge variant="outline" color="gray.7">
          {enumName('CatalogEntryState', entry.state, language)}
        </Badge>
        {entry.sharingClass !== null && <SharingClassBadge sharingClass={entry.sharingClass} />}
      </Group>
      {entry.abstract !== null && <Text>{entry.abstract}</Text>}
      <Text size="sm" c="dimmed">
        {words.trust}
        {enumName('TrustMark', entry.trust.mark, language)}
      </Text>
      <EntryActs entry={entry} onDone={onDone} />
      <div className="entry-columns">
        <section className="panel">
          <div className="panel-head">
            <h2>{words.facts}</h2>
          </div>
          <EntryFacts entry={entry} />
        </section>
        <section className="panel">
          <div className="panel-head">
            <h2>{words.fiveCans}</h2>
            <Text size="sm" c="dimmed">
              {words.fiveCansText}
            </Text>
          </div>
          <FiveCansBoard entry={entry} />
        </section>
      </div>
      <section className="panel">
        <div className="panel-head">
          <h2>{words.items}</h2>
          <Text size="sm" c="dimmed">
            {words.itemsCount(entry.items.length)}
          </Text>
        </div>
        <ItemsTable items={entry.items} masked={masked} />
      </section>
      <RevisionsPanel entry={entry} />
      <div className="entry-columns">
        <RequestsPanel entry={entry} />
        <BackflowPanel entry={entry} />
      </div>
    </>
  );
}

function RequestsPanel({ entry }: { entry: Entry }) {
  const words = useWords(entryWords);
  const language = useLanguage();
  const { requests } = entry;
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>{words.requests}</h2>
        {requests !== null && (
          <Text size="sm" c="dimmed">
            {words.requestsOf(requests.totalCount)}
          </Text>
        )}
      </div>
      {requests === null ? (
        <Text c="dimmed">{words.notTold}</Text>
      ) : requests.edges.length === 0 ? (
        <Text c="dimmed">{words.noRequests}</Text>
      ) : (
        <Table fz="sm">
          <Table.Tbody>
            {requests.edges.map(({ node }) => (
              <Table.Tr key={node.id}>
                <Table.Td>
                  <Link to={`/requests/${node.id}`}>{node.requester?.name ?? node.id}</Link>
                </Table.Td>
                <Table.Td>{enumName('SharingRequestState', node.state, language)}</Table.Td>
                <Table.Td>{node.submittedAt?.slice(0, 10) ?? ''}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}

function BackflowPanel({ entry }: { entry: Entry }) {
  const words = useWords(entryWords);
  const language = useLanguage();
  const directory = useDirectory();
  const { backflowPlans } = entry;
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>{words.backflow}</h2>
      </div>
      {backflowPlans === null ? (
        <Text c="dimmed">{words.notTold}</Text>
      ) : backflowPlans.edges.length === 0 ? (
        <Text c="dimmed">{words.noBackflow}</Text>
      ) : (
        <Table fz="sm">
          <Table.Tbody>
            {backflowPlans.edges.map(({ node }) => (
              <Table.Tr key={node.id}>
                <Table.Td>
                  {node.receiver === null ? '' : directory.platformName(node.receiver.code, language)}
                </Table.Td>
                <Table.Td>{enumName('UpdateFrequency', node.frequency, language)}</Table.Td>
                <Table.Td>{node.agreedOn}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}
