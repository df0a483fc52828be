import { Button, NativeSelect, Popover, Stack, Text, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useDirectory } from '../directory/directory-context.tsx';
import { useGraph } from '../graph/use-graph.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import { OrganisationsOfPlatform } from './organisations.generated.ts';
import { roleName } from './role-names.ts';
import type { Persona, Session } from './session.ts';
import { signInWords } from './words.ts';

interface SignInProps {
  session: Session;
  onPersona: (persona: Persona) => void;
  onToken: (token: string | null) => void;
}

/** As whom the page asks, for everybody to see, and how to ask as somebody else. */
export function SignIn({ session, onPersona, onToken }: SignInProps) {
  const words = useWords(signInWords);
  const language = useLanguage();
  const directory = useDirectory();
  if (session.phase === 'opening') return null;
  const shown =
    session.phase === 'production'
      ? session.token === null
        ? words.notSignedIn
        : words.tokenInUse
      : [
          roleName(session.persona.role, language),
          session.persona.role === 'PUBLIC' ? '' : directory.platformName(session.persona.node, language),
        ]
          .filter((part) => part !== '')
          .join(' · ');
  return (
    <Popover width={320} position="bottom-end" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button variant="default" size="compact-md" className="sign-in" aria-label={`${words.signedInAs} ${shown}`}>
          {shown}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.signIn}>
        {session.phase === 'development' ? (
          <Personas session={session} onPersona={onPersona} />
        ) : (
          <BroughtToken token={session.token} onToken={onToken} />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

type Development = Extract<Session, { phase: 'development' }>;

function Personas({ session, onPersona }: { session: Development; onPersona: (persona: Persona) => void }) {
  const words = useWords(signInWords);
  const language = useLanguage();
  const directory = useDirectory();
  const { persona, roles, failure } = session;
  const change = (changed: Partial<Persona>) => onPersona({ ...persona, ...changed });
  return (
    <Stack gap="xs">
      <NativeSelect
        label={words.role}
        value={persona.role}
        onChange={(event) => change({ role: event.currentTarget.value })}
        data={roles.map((role) => ({ value: role, label: roleName(role, language) }))}
      />
      <NativeSelect
        label={words.platform}
        value={persona.node}
        onChange={(event) => change({ node: event.currentTarget.value, organisation: '' })}
        data={directory.platforms.map(({ code }) => ({
          value: code,
          label: `${directory.platformName(code, language)} ${code}`,
        }))}
      />
      <OrganisationPicker persona={persona} onPick={(organisation) => change({ organisation })} />
      <Text size="sm" role="status">
        {failure === null ? words.developmentOnly : words.noToken(failure)}
      </Text>
    </Stack>
  );
}

function OrganisationPicker({ persona, onPick }: { persona: Persona; onPick: (organisation: string) => void }) {
  const words = useWords(signInWords);
  const { data } = useGraph(OrganisationsOfPlatform, { code: persona.node });
  const organisations = data?.platform?.organisations.edges.map(({ node }) => node) ?? [];
  const known = persona.organisation === '' || organisations.some(({ code }) => code === persona.organisation);
  return (
    <NativeSelect
      label={words.organisation}
      value={persona.organisation}
      onChange={(event) => onPick(event.currentTarget.value)}
      data={[
        { value: '', label: words.noOrganisation },
        ...(known ? [] : [{ value: persona.organisation, label: persona.organisation }]),
        ...organisations.map(({ code, name }) => ({ value: code, label: name ?? code })),
      ]}
    />
  );
}

/** Where there is no development issuer: the token stays in the page's memory, and goes with it. */
function BroughtToken({ token, onToken }: { token: string | null; onToken: (token: string | null) => void }) {
  const words = useWords(signInWords);
  const take = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const brought = new FormData(event.currentTarget).get('token');
    if (typeof brought === 'string' && brought.trim() !== '') onToken(brought.trim());
  };
  if (token !== null) {
    return (
      <Button variant="default" onClick={() => onToken(null)}>
        {words.signOut}
      </Button>
    );
  }
  return (
    <form onSubmit={take}>
      <Stack gap="xs">
        <TextInput name="token" type="password" autoComplete="off" label={words.pasteToken} />
        <Button type="submit">{words.useToken}</Button>
      </Stack>
    </form>
  );
}
