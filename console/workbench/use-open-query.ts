import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { operationNameOf } from './example-queries.ts';

/**
 * Opens a query in the editor: in the tab that already holds it, otherwise in a new one. A query is run once the editor has read it; what changes something waits for the reader.
 * Null while the editor is not there yet.
 */
export function useOpenQuery(): ((query: string, variables?: string) => void) | null {
  const variableEditor = useGraphiQL((state) => state.variableEditor);
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

  if (queryEditor === undefined || variableEditor === undefined) return null;
  return (query, variables = '') => {
    const holder = tabs.findIndex((tab) => tab.query === query);
    if (holder >= 0) {
      changeTab(holder);
    } else {
      addTab();
      queryEditor.setValue(query);
    }
    variableEditor.setValue(variables === '{}' ? '' : variables);
    queryEditor.focus();
    if (!isMutation(query)) setAwaited(operationNameOf(query));
  };
}

const isMutation = (query: string): boolean => /^mutation\b/m.test(query);
