import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { operationNameOf } from './example-queries.ts';

/**
 * Opens a query in the editor: in the tab that already holds it, otherwise in a new one, and runs it once the editor has read it.
 * Null while the editor is not there yet.
 */
export function useOpenQuery(): ((query: string) => void) | null {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const operationName = useGraphiQL((state) => state.operationName);
  const tabs = useGraphiQL((state) => state.tabs);
  const { addTab, changeTab, run } = useGraphiQLActions();
  const [awaited, setAwaited] = useState<string | null>(null);

  useEffect(() => {
    if (awaited === null || operationName !== awaited) return;
    setAwaited(null);
    run();
  }, [awaited, operationName, run]);

  if (queryEditor === undefined) return null;
  return (query) => {
    const holder = tabs.findIndex((tab) => tab.query === query);
    if (holder >= 0) {
      changeTab(holder);
    } else {
      addTab();
      queryEditor.setValue(query);
    }
    queryEditor.focus();
    setAwaited(operationNameOf(query));
  };
}
