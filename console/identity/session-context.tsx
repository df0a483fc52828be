import { createContext, useContext } from 'react';
import type { Session } from './session.ts';

export const SessionContext = createContext<Session>({ phase: 'opening' });

/** Whom the page asks as now. */
export const useSessionNow = (): Session => useContext(SessionContext);
