import { useEffect, useState } from 'react';
import { readRoles, requestToken } from './development-issuer.ts';
import { keepPersona, keptPersona, type Persona, type Session } from './session.ts';

interface SessionControl {
  readonly session: Session;
  readonly signInAs: (persona: Persona) => void;
  readonly bringToken: (token: string | null) => void;
}

/** Signs in: in development as the first persona, and from then on as whoever is picked; elsewhere with a token that a person brings. */
export function useSession(): SessionControl {
  const [session, setSession] = useState<Session>({ phase: 'opening' });

  const signInAs = async (persona: Persona, roles: readonly string[], signal: AbortSignal) => {
    keepPersona(sessionStorage, persona);
    const issued = await requestToken(persona, signal);
    if (signal.aborted) return;
    setSession({
      phase: 'development',
      roles,
      persona,
      ...('token' in issued ? { token: issued.token, failure: null } : { token: null, failure: issued.failure }),
    });
  };

  // Made once: it uses nothing that changes.
  const [open] = useState(() => signInAs);
  useEffect(() => {
    const leaving = new AbortController();
    readRoles(leaving.signal)
      .then((roles) =>
        roles === null
          ? setSession({ phase: 'production', token: null })
          : open(keptPersona(sessionStorage), roles, leaving.signal),
      )
      .catch(() => {
        if (!leaving.signal.aborted) setSession({ phase: 'production', token: null });
      });
    return () => leaving.abort();
  }, [open]);

  return {
    session,
    signInAs: (persona) => {
      if (session.phase === 'development') void signInAs(persona, session.roles, new AbortController().signal);
    },
    bringToken: (token) => setSession({ phase: 'production', token }),
  };
}
