import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { Link } from 'react-router';
import { ClockBadge } from '../clock/clock-badge.tsx';
import { useDirectory } from '../directory/directory-context.tsx';
import { useGraph } from '../graph/use-graph.ts';
import { basisName } from '../language/basis-name.ts';
import { number } from '../language/date-time.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import { Figure, QueryBehind } from '../query-drawer/query-behind.tsx';
import { AnswerState, Empty } from '../states/answer-state.tsx';
import { useUrlState } from '../url/use-url-state.ts';
import { MyDuties, type MyDutiesQuery } from './duties.generated.ts';
import { placeOf } from './place-of.ts';
import { dutyWords } from './words.ts';
import '../requests/requests-page.css';

type Duty = NonNullable<MyDutiesQuery['myDuties']>['edges'][number]['node'];

const pageSize = 20;

/** What the one who is signed in has to do next, over all platforms. */
export function DutiesPage() {
  const words = useWords(dutyWords);
  const language = useLanguage();
  const url = useUrlState();
  const types = url.list('types');
  const overdue = url.text('overdue') === 'true';
  const [after, before] = [url.text('after'), url.text('before')];
  const answer = useGraph(MyDuties, {
    filter: { ...(types.length === 0 ? {} : { types }), ...(overdue ? { overdue } : {}) },
    ...(before === null ? { first: pageSize, after } : { last: pageSize, before }),
  });
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
        {({ myDuties }) =>
          myDuties !== null && (
            <>
              <div className="coverage-controls">
                <NativeSelect
                  label={words.narrow}
                  value={types[0] ?? ''}
                  onChange={(event) => url.change({ types: event.currentTarget.value, after: null, before: null })}
                  data={[
                    { value: '', label: words.all },
                    ...[...new Set([...types, ...myDuties.types.map(({ type }) => type)])].map((type) => ({
                      value: type,
                      label: words.types[type] ?? type,
                    })),
                  ]}
                />
                <div className="figures">
                  <Figure
                    asked={answer.asked}
                    label={words.all}
                    value={words.count(number(myDuties.totalCount, language), myDuties.totalIsLowerBound)}
                  />
                  {myDuties.types.map(({ type, count, overdue: late }) => (
                    <Figure
                      key={type}
                      asked={answer.asked}
                      label={words.types[type] ?? type}
                      value={number(count, language)}
                      note={`${words.overdue} ${number(late, language)}`}
                      tone={late > 0 ? 'warn' : 'plain'}
                    />
                  ))}
                </div>
              </div>
              <section className="panel">
                {myDuties.edges.length === 0 ? (
                  <Empty>{words.none}</Empty>
                ) : (
                  <ul className="request-cards">
                    {myDuties.edges.map(({ node }) => (
                      <DutyCard key={node.id} duty={node} />
                    ))}
                  </ul>
                )}
                <Group justify="space-between">
                  <Button
                    variant="default"
                    disabled={!myDuties.pageInfo.hasPreviousPage}
                    onClick={() => url.change({ after: null, before: myDuties.pageInfo.startCursor })}
                  >
                    {words.previous}
                  </Button>
                  <Button
                    variant="default"
                    disabled={!myDuties.pageInfo.hasNextPage}
                    onClick={() => url.change({ before: null, after: myDuties.pageInfo.endCursor })}
                  >
                    {words.next}
                  </Button>
                </Group>
              </section>
            </>
          )
        }
      </AnswerState>
    </div>
  );
}

function DutyCard({ duty }: { duty: Duty }) {
  const words = useWords(dutyWords);
  const language = useLanguage();
  const directory = useDirectory();
  const place = placeOf(duty);
  const subject = place.subject ?? duty.id;
  return (
    <li className="request-card">
      {place.address === null ? <strong>{subject}</strong> : <Link to={place.address}>{subject}</Link>}
      <Text size="sm">
        {words.types[duty.type] ?? duty.type} ·{' '}
        {duty.platform === null ? '' : directory.platformName(duty.platform.code, language)} ·{' '}
        {duty.stateZh !== '' && language === 'zh' ? duty.stateZh : duty.state}
      </Text>
      <Text size="sm" c="dimmed">
        {duty.actions
          .map(
            ({ name, nameZh, basis }) =>
              `${language === 'zh' ? nameZh : name}${basis === null ? '' : ` (${basisName(basis, language)})`}`,
          )
          .join(language === 'zh' ? '；' : '; ')}
      </Text>
      {duty.clock !== null && <ClockBadge clock={duty.clock} />}
    </li>
  );
}
