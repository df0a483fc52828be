import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Phrases } from '../language/phrases.ts';
import { exampleQueries, operationNameOf } from './example-queries.ts';
import { useOpenQuery } from './use-open-query.ts';

/** Our own part of the editor's bar: the examples, for when their tabs are closed or changed, and the schema's documentation. */
export function WorkbenchMenu({ phrases }: { phrases: Phrases }) {
  const openQuery = useOpenQuery();
  const reference = useGraphiQL((state) => state.referencePlugin);
  const visible = useGraphiQL((state) => state.visiblePlugin);
  const { setVisiblePlugin } = useGraphiQLActions();
  const docsShown = visible !== null && visible === reference;

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
      <button
        className="quiet"
        type="button"
        aria-pressed={docsShown}
        onClick={() => setVisiblePlugin(docsShown ? null : (reference ?? null))}
      >
        {phrases.schemaDocs}
      </button>
    </div>
  );
}
