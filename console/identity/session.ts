/** As whom a person tries the graph out in development. */
export interface Persona {
  readonly role: string;
  readonly node: string;
  readonly organisation: string;
}

/** Whom the page asks as. */
export type Session =
  | { readonly phase: 'opening' }
  /** There is a development issuer: any role can be taken. The token is null for the public, and where none could be got. */
  | {
      readonly phase: 'development';
      readonly roles: readonly string[];
      readonly persona: Persona;
      readonly token: string | null;
      readonly failure: string | null;
    }
  /** There is none: a token has to be brought along. */
  | { readonly phase: 'production'; readonly token: string | null };

/** A visitor of a development page begins as somebody who may read statistics of all platforms. */
const firstPersona: Persona = { role: 'ANALYST', node: '100000', organisation: '' };

const storageKey = 'shutong:persona';

/** Whom this tab asked as before it was loaded again; the first persona in a new tab. A token is never kept. */
export function keptPersona(storage: Storage): Persona {
  try {
    const kept: unknown = JSON.parse(storage.getItem(storageKey) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return firstPersona;
    const { role, node, organisation } = { role: undefined, node: undefined, organisation: undefined, ...kept };
    if (typeof role !== 'string' || typeof node !== 'string' || typeof organisation !== 'string') return firstPersona;
    return { role, node, organisation };
  } catch {
    return firstPersona;
  }
}

/** Keeps the choice while the tab lives. */
export const keepPersona = (storage: Storage, persona: Persona): void =>
  storage.setItem(storageKey, JSON.stringify(persona));

const tokenOf = (session: Session): string | null => (session.phase === 'opening' ? null : session.token);

/** The header by which a request says who asks; none for the public. */
export const identityHeaders = (session: Session): Record<string, string> => {
  const token = tokenOf(session);
  return token === null ? {} : { authorization: `Bearer ${token}` };
};
