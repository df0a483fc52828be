import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** What a page's address says beside its path: text by name, lists with commas. */
export interface UrlState {
  text(name: string): string | null;
  list(name: string): readonly string[];
  /** Changes some and keeps the rest; null and an empty list take one away. What is looked at is a step of the history, what is typed is not. */
  change(changes: Readonly<Record<string, string | readonly string[] | null>>, step?: 'push' | 'replace'): void;
}

/** The state of a page, which lives in its address: a link shows what its sender saw. */
export function useUrlState(): UrlState {
  const [parameters, setParameters] = useSearchParams();
  const text = useCallback((name: string) => parameters.get(name), [parameters]);
  const list = useCallback(
    (name: string) => (parameters.get(name) ?? '').split(',').filter((one) => one !== ''),
    [parameters],
  );
  const change = useCallback<UrlState['change']>(
    (changes, step = 'push') => {
      setParameters(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            const said = value === null ? '' : typeof value === 'string' ? value : value.join(',');
            if (said === '') after.delete(name);
            else after.set(name, said);
          }
          return after;
        },
        { replace: step === 'replace' },
      );
    },
    [setParameters],
  );
  return { text, list, change };
}
