import { createContext } from 'react';
import type { Persona } from '../identity/session.ts';
import type { Language } from '../language/language.ts';

/** What the masthead changes for all pages. */
export const ShellControls = createContext<{
  readonly signInAs: (persona: Persona) => void;
  readonly bringToken: (token: string | null) => void;
  readonly speak: (language: Language) => void;
}>({ signInAs: () => {}, bringToken: () => {}, speak: () => {} });
