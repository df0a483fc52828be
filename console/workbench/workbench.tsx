import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import 'graphiql/setup-workers/vite';
import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { useLayoutEffect, useRef } from 'react';
import { ask } from '../graph/ask.ts';
import { identityHeaders, type Session } from '../identity/session.ts';
import type { Phrases } from '../language/phrases.ts';
import { ChineseTextEffect } from './chinese-text-effect.tsx';
import { exampleQueries } from './example-queries.ts';
import type { OpenedQuery } from './opened-query.ts';
import { OpenedQueryEffect } from './opened-query-effect.tsx';
import { WorkbenchMenu } from './workbench-menu.tsx';
import './workbench.css';

interface WorkbenchProps {
  phrases: Phrases;
  opened: OpenedQuery | null;
  session: Session;
}

const deadline = 60_000;
const examples = exampleQueries.map((query) => ({ query }));

/** A header that is typed into the editor wins over the session's. */
const fetcherAs =
  (headers: () => Record<string, string>): GraphiQLProps['fetcher'] =>
  async (question, options) => {
    const reply = await ask(question, { ...headers(), ...options?.headers }, AbortSignal.timeout(deadline));
    return reply.kind === 'answered' ? reply.body : { errors: [{ message: reply.detail }] };
  };

/** GraphiQL over this graph, with the examples in tabs. */
export function Workbench({ phrases, opened, session }: WorkbenchProps) {
  // The editor reads the schema anew for another fetcher: it stays the same one, and looks up who asks.
  const headers = useRef<Record<string, string>>({});
  const fetcher = useRef(fetcherAs(() => headers.current));
  useLayoutEffect(() => {
    headers.current = identityHeaders(session);
  }, [session]);
  return (
    <GraphiQL fetcher={fetcher.current} defaultTabs={examples} defaultEditorToolsVisibility={false} schemaDescription>
      <GraphiQL.Logo>
        <WorkbenchMenu phrases={phrases} />
      </GraphiQL.Logo>
      <ChineseTextEffect />
      <OpenedQueryEffect opened={opened} />
    </GraphiQL>
  );
}
