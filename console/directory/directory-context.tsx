import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useGraph } from '../graph/use-graph.ts';
import { Directory as DirectoryOperation } from './directory.generated.ts';
import { type Directory, directoryOf } from './directory.ts';

const DirectoryContext = createContext<Directory>(directoryOf(null));

/** Asks the registry once for all pages. */
export function DirectoryProvider({ children }: { children: ReactNode }) {
  const answer = useGraph(DirectoryOperation, {});
  const directory = useMemo(() => directoryOf(answer.data), [answer.data]);
  return <DirectoryContext value={directory}>{children}</DirectoryContext>;
}

export const useDirectory = (): Directory => useContext(DirectoryContext);
