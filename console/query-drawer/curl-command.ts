/** Whom a copied command asks as: in development a role that anybody may take, elsewhere a token that the reader has. */
export type CommandIdentity =
  | { readonly kind: 'public' }
  | { readonly kind: 'persona'; readonly role: string; readonly node: string; readonly organisation: string }
  | { readonly kind: 'token' };

/** One operation as commands for a shell. No token is written out: a command that is passed on must not pass on who one is. */
export function curlCommand(
  base: string,
  question: { readonly text: string; readonly variables: unknown },
  identity: CommandIdentity,
): string {
  const body = JSON.stringify({ query: question.text, variables: question.variables });
  const asked = `curl -s ${quoted(`${base}graphql`)} -H 'content-type: application/json'${identity.kind === 'public' ? '' : ' -H "authorization: Bearer $TOKEN"'} -d ${quoted(body)}`;
  switch (identity.kind) {
    case 'public':
      return asked;
    case 'token':
      return `# TOKEN: an access token of yours\n${asked}`;
    case 'persona': {
      const { role, node, organisation } = identity;
      const persona = JSON.stringify({
        subject: 'me',
        role,
        ...(node === '' ? {} : { node }),
        ...(organisation === '' ? {} : { organisation }),
      });
      const signIn = `TOKEN=$(curl -s ${quoted(`${base}dev/token`)} -H 'content-type: application/json' -d ${quoted(persona)} | cut -d'"' -f4)`;
      return `${signIn}\n${asked}`;
    }
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
