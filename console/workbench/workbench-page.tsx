import { useMemo } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useSessionNow } from '../identity/session-context.tsx';
import { phrasesIn } from '../language/phrases.ts';
import { useLanguage } from '../language/use-words.ts';
import type { OpenedQuery } from './opened-query.ts';
import { Workbench } from './workbench.tsx';

/** GraphiQL over the graph; the address may bring an operation along. */
export function WorkbenchPage() {
  const session = useSessionNow();
  const phrases = phrasesIn(useLanguage());
  const [parameters] = useSearchParams();
  const { key } = useLocation();
  const query = parameters.get('query');
  const variables = parameters.get('variables') ?? '{}';
  const opened = useMemo<OpenedQuery | null>(
    () => (query === null ? null : { query, variables, serial: key }),
    [query, variables, key],
  );
  return (
    <div className="workbench">
      <h1 className="unseen">{phrases.workbench}</h1>
      <Workbench phrases={phrases} opened={opened} session={session} />
    </div>
  );
}
