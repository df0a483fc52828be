import { Badge, Group, Text, Timeline } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { ActionsPanel } from '../acts/actions-panel.tsx';
import { ClockBadge } from '../clock/clock-badge.tsx';
import { useGraph } from '../graph/use-graph.ts';
import { roleName } from '../identity/role-names.ts';
import { basisName } from '../language/basis-name.ts';
import { dateTime } from '../language/date-time.ts';
import { enumName } from '../language/enum-name.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import { QueryBehind } from '../query-drawer/query-behind.tsx';
import { AnswerState, Empty } from '../states/answer-state.tsx';
import { addressOfQuery } from '../workbench/address-of-query.ts';
import { evidenceQuery } from './evidence-query.ts';
import { SharingRequestPage, type SharingRequestPageQuery } from './request.generated.ts';
import { RequestFacts } from './request-facts.tsx';
import { requestWords } from './words.ts';
import './request-page.css';

type Request = NonNullable<SharingRequestPageQuery['sharingRequest']>;

/** One request: what is asked, what may be done next, its time limits, what happened, and the evidence of each step. */
export function RequestPage() {
  const words = useWords(requestWords);
  const { id = '' } = useParams();
  const answer = useGraph(SharingRequestPage, { id });
  return (
    <div className="page">
      <div className="page-head">
        <Link to="/requests">{words.back}</Link>
        <div className="page-actions">
          <QueryBehind asked={answer.asked} />
        </div>
      </div>
      <AnswerState answer={answer} height={600}>
        {({ sharingRequest }) =>
          sharingRequest === null ? (
            <Empty>{words.notFound}</Empty>
          ) : (
            <RequestAnswer request={sharingRequest} onDone={answer.again} />
          )
        }
      </AnswerState>
    </div>
  );
}

function RequestAnswer({ request, onDone }: { request: Request; onDone: () => void }) {
  const words = useWords(requestWords);
  const language = useLanguage();
  const items = request.items ?? [];
  return (
    <>
      <Group gap="xs" align="center">
        <h1 className="entry-title">{request.entry?.name ?? words.unnamed}</h1>
        <Badge variant="outline" color="shutong">
          {enumName('SharingRequestState', request.state, language)}
        </Badge>
        {request.clock !== null && <ClockBadge clock={request.clock} />}
      </Group>
      <ActionsPanel
        type="SharingRequestAction"
        actions={request.actions}
        given={{ id: request.id }}
        version={request.version}
        options={items.length === 0 ? {} : { items }}
        initial={{
          legalBasis: request.legalBasis ?? '',
          scope: request.scope ?? '',
          scenario: request.scenario ?? '',
          sharingMode: request.sharingMode,
          usedUntil: request.usedUntil ?? '',
          items,
        }}
        onDone={onDone}
      />
      <div className="entry-columns">
        <section className="panel">
          <div className="panel-head">
            <h2>{words.asked}</h2>
          </div>
          <RequestFacts request={request} />
        </section>
        <section className="panel">
          <div className="panel-head">
            <h2>{words.clocks}</h2>
          </div>
          {request.clocks.length === 0 ? (
            <Text c="dimmed">{words.noClock}</Text>
          ) : (
            <ul className="clocks">
              {request.clocks.map((clock) => (
                <li key={`${clock.stage} ${clock.startedOn}`}>
                  <ClockBadge clock={clock} />
                  <Text size="sm">{language === 'zh' ? clock.explanationZh : clock.explanation}</Text>
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
      <div className="entry-columns">
        <EventsPanel events={request.events} />
        <UsagePanel usage={request.usageRecords} />
      </div>
    </>
  );
}

function EventsPanel({ events }: Pick<Request, 'events'>) {
  const words = useWords(requestWords);
  const language = useLanguage();
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>{words.timeline}</h2>
      </div>
      {events === null ? (
        <Text c="dimmed">{words.notTold}</Text>
      ) : events.length === 0 ? (
        <Text c="dimmed">{words.noEvents}</Text>
      ) : (
        <Timeline active={events.length} bulletSize={14} lineWidth={2}>
          {events.map((event) => (
            <Timeline.Item key={event.decision} title={language === 'zh' ? event.nameZh : event.name}>
              <Text size="sm">
                {dateTime(event.at, language)} · {roleName(event.role, language)}
                {event.organisation === null ? '' : ` · ${event.organisation.name ?? ''}`}
                {event.basis === null ? '' : ` · ${basisName(event.basis, language)}`}
              </Text>
              {event.reason !== null && <Text size="sm">{event.reason}</Text>}
              <Link to={addressOfQuery(evidenceQuery, { id: event.decision })}>
                {words.evidence} {event.decision}
              </Link>
            </Timeline.Item>
          ))}
        </Timeline>
      )}
    </section>
  );
}

function UsagePanel({ usage }: { usage: Request['usageRecords'] }) {
  const words = useWords(requestWords);
  const language = useLanguage();
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>{words.usage}</h2>
      </div>
      {usage === null ? (
        <Text c="dimmed">{words.notTold}</Text>
      ) : usage.edges.length === 0 ? (
        <Text c="dimmed">{words.noUsage}</Text>
      ) : (
        <ul className="clocks">
          {usage.edges.map(({ node }) => (
            <li key={node.id}>
              <Text size="sm">
                {dateTime(node.usedAt, language)} · {node.scenario ?? ''} · {node.effect ?? ''}
              </Text>
              <Text size="sm" c="dimmed">
                {words.kept(node.keptUntil)}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
