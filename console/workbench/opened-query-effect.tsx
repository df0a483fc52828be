import { useEffect, useRef } from 'react';
import type { OpenedQuery } from './opened-query.ts';
import { useOpenQuery } from './use-open-query.ts';

/** Opens what the strip asks for, also when it asked before the editor was there. Renders nothing: it lives inside GraphiQL for its store. */
export function OpenedQueryEffect({ opened }: { opened: OpenedQuery | null }) {
  const openQuery = useOpenQuery();
  const done = useRef('');

  useEffect(() => {
    if (opened === null || openQuery === null || opened.serial === done.current) return;
    done.current = opened.serial;
    openQuery(opened.query, opened.variables);
  }, [opened, openQuery]);

  return null;
}
