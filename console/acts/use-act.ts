import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { type Fault, faultsOf } from '../graph/fault.ts';
import type { Act } from './act.ts';
import { actText } from './act-text.ts';
import { outcomeOf, type Problem } from './payload.ts';

/** How the last sending went. */
export type ActState =
  | { readonly phase: 'writing'; readonly problems: readonly Problem[]; readonly faults: readonly Fault[] }
  | { readonly phase: 'sending' };

const untouched: ActState = { phase: 'writing', problems: [], faults: [] };

/**
 * Sends an act. The same input is sent with the same idempotency key however often, so that an answer that was lost does no harm;
 * another input is another call.
 */
export function useAct(act: Act, onDone: (row: string | null) => void) {
  const client = useClient();
  const [state, setState] = useState<ActState>(untouched);
  const last = useRef({ input: '', key: '' });
  const send = async (input: Readonly<Record<string, unknown>>): Promise<void> => {
    const said = JSON.stringify(input);
    if (last.current.input !== said) last.current = { input: said, key: freshKey() };
    setState({ phase: 'sending' });
    const keyed = act.idempotent ? { ...input, idempotencyKey: last.current.key } : input;
    const result = await client.mutation(actText(act), { input: keyed }).toPromise();
    const outcome = outcomeOf(result.data?.[act.name]);
    if (outcome !== null && outcome.problems.length === 0 && result.error === undefined) {
      setState(untouched);
      onDone(outcome.row);
    } else setState({ phase: 'writing', problems: outcome?.problems ?? [], faults: faultsOf(result.error) });
  };
  return { state, send };
}

const freshKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
