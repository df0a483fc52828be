import type { FormEvent } from 'react';
import type { Language } from '../language/language.ts';
import type { Phrases } from '../language/phrases.ts';
import { roleName } from './role-names.ts';
import type { Persona, Session } from './session.ts';
import './sign-in.css';

interface SignInProps {
  session: Session;
  language: Language;
  phrases: Phrases;
  onPersona: (persona: Persona) => void;
  onToken: (token: string | null) => void;
}

/** As whom the page asks, for everybody to see, and how to ask as somebody else. */
export function SignIn({ session, language, phrases, onPersona, onToken }: SignInProps) {
  if (session.phase === 'opening') return null;
  if (session.phase === 'production') return <BroughtToken token={session.token} phrases={phrases} onToken={onToken} />;
  const { persona, roles, failure } = session;
  const change = (changed: Partial<Persona>) => onPersona({ ...persona, ...changed });
  return (
    <search className="sign-in" aria-label={phrases.signedIn}>
      <label>
        {phrases.signedInAs}{' '}
        <select value={persona.role} onChange={(event) => change({ role: event.target.value })}>
          {roles.map((role) => (
            <option key={role} value={role}>
              {roleName(role, language)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {phrases.ofPlatform}{' '}
        <input
          key={persona.node}
          defaultValue={persona.node}
          size={8}
          onBlur={({ target }) => target.value !== persona.node && change({ node: target.value.trim() })}
        />
      </label>
      <label>
        {phrases.ofOrganisation}{' '}
        <input
          key={persona.organisation}
          defaultValue={persona.organisation}
          size={20}
          onBlur={({ target }) =>
            target.value !== persona.organisation && change({ organisation: target.value.trim() })
          }
        />
      </label>
      <span className="sign-in-note">{failure === null ? phrases.developmentOnly : phrases.noToken(failure)}</span>
    </search>
  );
}

interface BroughtTokenProps {
  token: string | null;
  phrases: Phrases;
  onToken: (token: string | null) => void;
}

/** Where there is no development issuer: the token stays in the page's memory, and goes with it. */
function BroughtToken({ token, phrases, onToken }: BroughtTokenProps) {
  const take = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const brought = new FormData(event.currentTarget).get('token');
    if (typeof brought === 'string' && brought.trim() !== '') onToken(brought.trim());
  };
  if (token !== null) {
    return (
      <div className="sign-in">
        {phrases.tokenInUse}{' '}
        <button className="quiet" type="button" onClick={() => onToken(null)}>
          {phrases.signOut}
        </button>
      </div>
    );
  }
  return (
    <form className="sign-in" onSubmit={take}>
      {phrases.notSignedIn}{' '}
      <input
        name="token"
        type="password"
        autoComplete="off"
        aria-label={phrases.pasteToken}
        placeholder={phrases.pasteToken}
      />{' '}
      <button className="quiet" type="submit">
        {phrases.useToken}
      </button>
    </form>
  );
}
