import { MantineProvider } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { RouterProvider } from 'react-router';
import { Provider as GraphProvider } from 'urql';
import { DirectoryProvider } from '../directory/directory-context.tsx';
import { graphClient } from '../graph/graph-client.ts';
import { SessionContext } from '../identity/session-context.tsx';
import { useSession } from '../identity/use-session.ts';
import { chosenLanguage, keepLanguage, type Language } from '../language/language.ts';
import { LanguageContext } from '../language/use-words.ts';
import { router } from './routes.tsx';
import { ShellControls } from './shell-controls.ts';
import { theme } from './theme.ts';
import { pageWords } from './words.ts';

/** Everything that all pages share: language, identity, the graph, names. */
export function Application() {
  const [language, setLanguage] = useState<Language>(() => chosenLanguage(localStorage));
  const { session, signInAs, bringToken } = useSession();
  const client = useMemo(() => graphClient(session), [session]);
  const { documentLanguage, title } = pageWords[language];

  useEffect(() => {
    document.documentElement.lang = documentLanguage;
    document.title = language === 'zh' ? `${title} Shutong` : title;
  }, [documentLanguage, title, language]);

  const controls = useMemo(
    () => ({
      signInAs,
      bringToken,
      speak: (next: Language) => {
        keepLanguage(localStorage, next);
        setLanguage(next);
      },
    }),
    [signInAs, bringToken],
  );

  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <LanguageContext value={language}>
        <SessionContext value={session}>
          <ShellControls value={controls}>
            {session.phase !== 'opening' && (
              <GraphProvider value={client}>
                <DirectoryProvider>
                  <RouterProvider router={router} />
                </DirectoryProvider>
              </GraphProvider>
            )}
          </ShellControls>
        </SessionContext>
      </LanguageContext>
    </MantineProvider>
  );
}
