import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import 'graphiql/setup-workers/vite';
import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { ask } from '../graph/ask.ts';
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
}

const deadline = 60_000;
const examples = exampleQueries.map((query) => ({ query }));

const askFromEditor: GraphiQLProps['fetcher'] = async (question, options) => {
  const reply = await ask(question, options?.headers ?? {}, AbortSignal.timeout(deadline));
  return reply.kind === 'answered' ? reply.body : { errors: [{ message: reply.detail }] };
};

/** GraphiQL over this graph, with the examples in tabs. */
export function Workbench({ phrases, opened }: WorkbenchProps) {
  return (
    <GraphiQL fetcher={askFromEditor} defaultTabs={examples} defaultEditorToolsVisibility={false} schemaDescription>
      <GraphiQL.Logo>
        <WorkbenchMenu phrases={phrases} />
      </GraphiQL.Logo>
      <ChineseTextEffect />
      <OpenedQueryEffect opened={opened} />
    </GraphiQL>
  );
}
