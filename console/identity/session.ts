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

/** A visitor of a development page begins as somebody who may read statistics, at a platform and an organisation of the sample. */
export const firstPersona: Persona = { role: 'ANALYST', node: '310000', organisation: '11310000MBY18901XF' };

const tokenOf = (session: Session): string | null => (session.phase === 'opening' ? null : session.token);

/** The header by which a request says who asks; none for the public. */
export const identityHeaders = (session: Session): Record<string, string> => {
  const token = tokenOf(session);
  return token === null ? {} : { authorization: `Bearer ${token}` };
};
