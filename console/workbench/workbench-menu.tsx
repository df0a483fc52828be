import { useGraphiQL } from '@graphiql/react';
import type { MouseEvent } from 'react';
import type { Phrases } from '../language/phrases.ts';
import { exampleQueries, operationNameOf } from './example-queries.ts';
import { useOpenQuery } from './use-open-query.ts';

/** Our own part of the editor's bar: the examples, for when their tabs are closed or changed, and the schema's documentation. */
export function WorkbenchMenu({ phrases }: { phrases: Phrases }) {
  const openQuery = useOpenQuery();
  const reference = useGraphiQL((state) => state.referencePlugin);
  const visible = useGraphiQL((state) => state.visiblePlugin);
  const plugins = useGraphiQL((state) => state.plugins);
  const docsShown = visible !== null && visible === reference;
  const docsIndex = reference == null ? -1 : plugins.indexOf(reference);

  // GraphiQL keeps the folding of its side pane to itself: only its own button opens it.
  const toggleDocs = (event: MouseEvent) => {
    const container = event.currentTarget.closest('.graphiql-container');
    container?.querySelector<HTMLButtonElement>(`.graphiql-sidebar button[data-index="${docsIndex}"]`)?.click();
  };

  return (
    <div className="workbench-menu">
      <select
        aria-label={phrases.examples}
        value=""
        onChange={(event) => {
          const query = exampleQueries.find((example) => operationNameOf(example) === event.target.value);
          if (query !== undefined) openQuery?.(query);
        }}
      >
        <option value="">{phrases.examples}</option>
        {exampleQueries.map((example) => (
          <option key={operationNameOf(example)}>{operationNameOf(example)}</option>
        ))}
      </select>
      <button className="quiet" type="button" aria-pressed={docsShown} onClick={toggleDocs}>
        {phrases.schemaDocs}
      </button>
    </div>
  );
}
