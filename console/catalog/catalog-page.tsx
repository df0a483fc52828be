import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { useDirectory } from '../directory/directory-context.tsx';
import { useGraph } from '../graph/use-graph.ts';
import { number } from '../language/date-time.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import { QueryBehind } from '../query-drawer/query-behind.tsx';
import { AnswerState, Empty } from '../states/answer-state.tsx';
import { useUrlState } from '../url/use-url-state.ts';
import { CatalogSearch } from './catalog.generated.ts';
import { EntryCard } from './entry-card.tsx';
import { FacetGroup } from './facet-group.tsx';
import { facetLabel, facetValues } from './facet-values.ts';
import { facets, orders, searchVariables } from './search-state.ts';
import { catalogWords } from './words.ts';
import './catalog-page.css';

const firstPage = { after: null, before: null };

/** Entries of all platforms: words, facets with counts, pages. All of it stands in the address. */
export function CatalogPage() {
  const words = useWords(catalogWords);
  const language = useLanguage();
  const directory = useDirectory();
  const url = useUrlState();
  const answer = useGraph(CatalogSearch, searchVariables(url));
  const narrow = useMediaQuery('(max-width: 900px)', false, { getInitialValueInEffect: false });
  const [filtersOpen, setFiltersOpen] = useState(false);
  const chosen = facets.flatMap((facet) => url.list(facet.name).map((value) => ({ facet, value })));
  const page = answer.data?.catalogEntries ?? null;
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('q');
    url.change({ q: typeof typed === 'string' ? typed.trim() : null, ...firstPage });
  };
  return (
    <div className="page">
      <div className="page-head">
        <h1>{words.title}</h1>
        <div className="page-actions">
          <QueryBehind asked={answer.asked} />
        </div>
      </div>
      <search>
        <form className="catalog-search" onSubmit={search}>
          <TextInput
            key={url.text('q')}
            name="q"
            label={words.search}
            placeholder={words.searchHint}
            defaultValue={url.text('q') ?? ''}
            className="catalog-words"
          />
          <Button type="submit">{words.go}</Button>
          <NativeSelect
            label={words.order}
            value={url.text('order') ?? 'UPDATED_AT_DESC'}
            onChange={(event) => url.change({ order: event.currentTarget.value, ...firstPage })}
            data={orders.map((order) => ({ value: order, label: words.orders[order] }))}
          />
        </form>
      </search>
      {chosen.length > 0 && (
        <Group gap="xs">
          {chosen.map(({ facet, value }) => {
            const label = `${words.facets[facet.name]}: ${facetLabel(facet, value, directory, language)}`;
            return (
              <Button
                key={`${facet.name} ${value}`}
                size="compact-sm"
                variant="light"
                aria-label={words.remove(label)}
                onClick={() =>
                  url.change({ [facet.name]: url.list(facet.name).filter((one) => one !== value), ...firstPage })
                }
              >
                {label} ✕
              </Button>
            );
          })}
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => url.change({ ...Object.fromEntries(facets.map(({ name }) => [name, null])), ...firstPage })}
          >
            {words.clear}
          </Button>
        </Group>
      )}
      <div className="catalog-columns">
        <aside className="panel facets" aria-label={words.filters}>
          {narrow && (
            <Button variant="default" onClick={() => setFiltersOpen(!filtersOpen)} aria-expanded={filtersOpen}>
              {words.showFilters(chosen.length)}
            </Button>
          )}
          {(!narrow || filtersOpen) &&
            facets.map((facet) => (
              <FacetGroup
                key={facet.name}
                title={words.facets[facet.name]}
                values={facetValues(
                  facet,
                  answer.data?.catalogFacets ?? null,
                  url.list(facet.name),
                  directory,
                  language,
                )}
                chosen={url.list(facet.name)}
                onChange={(values) => url.change({ [facet.name]: values, ...firstPage })}
              />
            ))}
        </aside>
        <AnswerState answer={answer} height={700}>
          {() =>
            page !== null && (
              <Stack gap="sm" className="panel">
                <Text fw={600} className="catalog-total" role="status">
                  {words.found(number(page.totalCount, language), page.totalIsLowerBound)}
                </Text>
                {page.edges.length === 0 ? (
                  <Empty>{words.empty}</Empty>
                ) : (
                  <ul className="entries">
                    {page.edges.map(({ node }) => (
                      <EntryCard key={node.id} entry={node} />
                    ))}
                  </ul>
                )}
                <Group justify="space-between">
                  <Button
                    variant="default"
                    disabled={!page.pageInfo.hasPreviousPage}
                    onClick={() => url.change({ after: null, before: page.pageInfo.startCursor })}
                  >
                    {words.previous}
                  </Button>
                  <Button
                    variant="default"
                    disabled={!page.pageInfo.hasNextPage}
                    onClick={() => url.change({ before: null, after: page.pageInfo.endCursor })}
                  >
                    {words.next}
                  </Button>
                </Group>
              </Stack>
            )
          }
        </AnswerState>
      </div>
    </div>
  );
}
