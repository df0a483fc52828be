import { Button } from '@mantine/core';
import { Suspense, use } from 'react';
import { NavLink, Outlet } from 'react-router';
import { useDirectory } from '../directory/directory-context.tsx';
import { useSessionNow } from '../identity/session-context.tsx';
import { SignIn } from '../identity/sign-in.tsx';
import { useLanguage, useWords } from '../language/use-words.ts';
import { QueryDrawerProvider } from '../query-drawer/query-drawer-context.tsx';
import markAddress from './mark.svg';
import { ShellControls } from './shell-controls.ts';
import { pageWords } from './words.ts';

const pages = ['coverage', 'catalog', 'requests', 'backflow', 'platforms', 'duties', 'graphiql'] as const;

/** The frame around every page: whose page it is, where one can go, as whom one asks. */
export function Shell() {
  const words = useWords(pageWords);
  const language = useLanguage();
  const session = useSessionNow();
  const { signInAs, bringToken, speak } = use(ShellControls);
  const sample = useDirectory().platforms.some((platform) => platform.sample);
  return (
    <QueryDrawerProvider>
      <button type="button" className="skip" onClick={() => document.getElementById('content')?.focus()}>
        {words.skip}
      </button>
      <header className="masthead">
        <img className="masthead-mark" src={markAddress} alt="" width="32" height="32" />
        <p className="masthead-title">
          {words.title}
          {language === 'zh' && <span lang="en"> Shutong</span>}
        </p>
        <p className="masthead-subtitle">{words.subtitle}</p>
        <div className="masthead-controls">
          <SignIn session={session} onPersona={signInAs} onToken={bringToken} />
          <Button
            variant="default"
            size="compact-md"
            lang={words.otherLanguage.tag}
            onClick={() => speak(words.otherLanguage.language)}
          >
            {words.otherLanguage.name}
          </Button>
        </div>
        <nav className="pages" aria-label={words.pages}>
          {pages.map((page) => (
            <NavLink key={page} to={`/${page}`}>
              {words[page]}
            </NavLink>
          ))}
        </nav>
      </header>
      {sample && (
        <aside className="sample" aria-label={words.sampleTitle}>
          <strong>{words.sampleTitle}</strong> {words.sampleText}
        </aside>
      )}
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<p className="page-notice">{words.loading}</p>}>
          <Outlet />
        </Suspense>
      </main>
    </QueryDrawerProvider>
  );
}
