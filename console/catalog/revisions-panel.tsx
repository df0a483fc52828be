import { NativeSelect, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { fieldName } from '../acts/field-names.ts';
import { useGraph } from '../graph/use-graph.ts';
import { dateTime } from '../language/date-time.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import { AnswerState } from '../states/answer-state.tsx';
import { useUrlState } from '../url/use-url-state.ts';
import { CatalogRevisionDifference } from './entry.generated.ts';
import { entryWords } from './entry-words.ts';
import type { Entry } from './five-cans.ts';

/** Every published revision, and what changed from one to another; the address names the two. */
export function RevisionsPanel({ entry }: { entry: Entry }) {
  const words = useWords(entryWords);
  const language = useLanguage();
  const url = useUrlState();
  const revisions = entry.revisions ?? [];
  const latest = revisions[0]?.number ?? 0;
  const to = Number(url.text('to') ?? latest);
  const from = Number(url.text('from') ?? latest - 1);
  const choices = revisions.map(({ number }) => ({ value: String(number), label: String(number) }));
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>{words.revisions}</h2>
      </div>
      <Table fz="sm">
        <Table.Tbody>
          {revisions.map(({ number, name, inForceSince, inForceUntil }) => (
            <Table.Tr key={number}>
              <Table.Th scope="row">{number}</Table.Th>
              <Table.Td>
                {inForceSince === null ? (
                  name
                ) : (
                  <Link to={`/catalog/${entry.id}?asOf=${encodeURIComponent(inForceSince)}`}>{name}</Link>
                )}
              </Table.Td>
              <Table.Td>
                {inForceSince === null ? '' : dateTime(inForceSince, language)} –{' '}
                {inForceUntil === null ? words.now : dateTime(inForceUntil, language)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {revisions.length > 1 && (
        <>
          <div className="figures">
            <NativeSelect
              label={words.from}
              value={String(from)}
              data={choices}
              onChange={(event) => url.change({ from: event.currentTarget.value })}
            />
            <NativeSelect
              label={words.to}
              value={String(to)}
              data={choices}
              onChange={(event) => url.change({ to: event.currentTarget.value })}
            />
          </div>
          <Difference id={entry.id} from={from} to={to} />
        </>
      )}
    </section>
  );
}

function Difference({ id, from, to }: { id: string; from: number; to: number }) {
  const words = useWords(entryWords);
  const language = useLanguage();
  const answer = useGraph(CatalogRevisionDifference, { id, from, to });
  return (
    <AnswerState answer={answer} height={80}>
      {({ catalogEntry }) => {
        const difference = catalogEntry?.difference ?? null;
        if (difference === null) return <Text c="dimmed">{words.noDifference}</Text>;
        const { fields, itemsAdded, itemsRemoved, itemsChanged } = difference;
        const changes = [
          ...fields.map(({ field, before, after }) => [fieldName(field, language), before, after] as const),
          ...itemsAdded.map((name) => [name, null, words.added] as const),
          ...itemsRemoved.map((name) => [name, words.removed, null] as const),
          ...itemsChanged.flatMap(({ name, fields: own }) =>
            own.map(({ field, before, after }) => [`${name} · ${fieldName(field, language)}`, before, after] as const),
          ),
        ];
        if (changes.length === 0) return <Text c="dimmed">{words.noDifference}</Text>;
        return (
          <Table fz="sm">
            <Table.Tbody>
              {changes.map(([name, before, after]) => (
                <Table.Tr key={name}>
                  <Table.Th scope="row">{name}</Table.Th>
                  <Table.Td>
                    <del>{before ?? ''}</del>
                  </Table.Td>
                  <Table.Td>
                    <ins>{after ?? ''}</ins>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        );
      }}
    </AnswerState>
  );
}
