import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react';
import type { Asked } from '../graph/asked.ts';

const QueryDrawer = lazy(() => import('./query-drawer.tsx').then((module) => ({ default: module.QueryDrawer })));

const OpenDrawerContext = createContext<(asked: Asked) => void>(() => {});

/** Opens the drawer with the query behind a number. */
export const useOpenDrawer = (): ((asked: Asked) => void) => useContext(OpenDrawerContext);

/** One drawer for all pages; it is loaded when it is first opened. */
export function QueryDrawerProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [shown, setShown] = useState(false);
  const [open] = useState(() => (next: Asked) => {
    setAsked(next);
    setShown(true);
  });
  return (
    <OpenDrawerContext value={open}>
      {children}
      {asked !== null && (
        <Suspense fallback={null}>
          <QueryDrawer asked={asked} opened={shown} onClose={() => setShown(false)} />
        </Suspense>
      )}
    </OpenDrawerContext>
  );
}
