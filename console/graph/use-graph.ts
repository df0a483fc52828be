import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type AnyVariables, useQuery } from 'urql';
import type { Asked } from './asked.ts';
import { type Fault, faultsOf } from './fault.ts';
import type { Operation } from './operation.ts';

/** What a page knows of one question. The data of the answer before stays while the next is awaited, flagged. */
export interface Answer<Data> {
  readonly phase: 'asking' | 'answered' | 'failed';
  readonly data: Data | null;
  readonly faults: readonly Fault[];
  /** True while a newer answer is awaited. */
  readonly asking: boolean;
  readonly asked: Asked;
  readonly again: () => void;
}

interface Options {
  /** True: not asked now. */
  readonly pause?: boolean;
}

/** Asks the graph, and again when the variables change. A partial answer is data with faults beside it. */
export function useGraph<Data, Variables extends AnyVariables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
  { pause = false }: Options = {},
): Answer<Data> {
  const key = JSON.stringify(variables);
  // The variables are the same as long as they read the same.
  const steady: Variables = useMemo(() => JSON.parse(key), [key]);
  const [result, execute] = useQuery<Data, AnyVariables>({ query: operation.text, variables: steady ?? {}, pause });
  const [answeredAt, setAnsweredAt] = useState<Date | null>(null);
  const last = useRef<Data | null>(null);
  if (result.data != null) last.current = result.data;
  useEffect(() => {
    if (!result.fetching && (result.data != null || result.error !== undefined)) setAnsweredAt(new Date());
  }, [result.fetching, result.data, result.error]);
  const again = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  const waiting = result.fetching || result.stale;
  const data = result.data ?? (waiting ? last.current : null);
  const phase = data !== null ? 'answered' : result.error !== undefined && !waiting ? 'failed' : 'asking';
  return {
    phase,
    data,
    faults: useMemo(() => faultsOf(result.error), [result.error]),
    asking: waiting,
    asked: { operation, variables: steady, data, answeredAt },
    again,
  };
}
