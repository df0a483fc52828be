import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { SignIn } from '../identity/sign-in.tsx';
import { useSession } from '../identity/use-session.ts';
import { chosenLanguage, keepLanguage, type Language } from '../language/language.ts';
import { phrasesIn } from '../language/phrases.ts';
import { lastSnapshot } from '../platforms/reading.ts';
import { StatusStrip } from '../platforms/status-strip.tsx';
import { useReading } from '../platforms/use-reading.ts';
import type { OpenedQuery } from '../workbench/opened-query.ts';
import { LoadFailure } from './load-failure.tsx';
import markAddress from './mark.svg';

// The editor is large: it arrives in its own chunk while the strip above it already asks and shows.
const loading = import('../workbench/workbench.tsx');
const Workbench = lazy(() => loading.then((module) => ({ default: module.Workbench })));

/** The whole page: who answers, above a place to ask. */
export function Page() {
  const [language, setLanguage] = useState<Language>(() => chosenLanguage(localStorage));
  const [paused, setPaused] = useState(false);
  const [opened, setOpened] = useState<OpenedQuery | null>(null);
  const workbench = useRef<HTMLElement>(null);
  const { session, signInAs, bringToken } = useSession();
  const reading = useReading(paused, session);
  const phrases = phrasesIn(language);
  const overview = lastSnapshot(reading)?.overview;

  useEffect(() => {
    document.documentElement.lang = phrases.documentLanguage;
  }, [phrases]);

  const switchLanguage = () => {
    keepLanguage(localStorage, phrases.otherLanguage.language);
    setLanguage(phrases.otherLanguage.language);
  };

  const openQuery = (query: string) => {
    setOpened((before) => ({ query, serial: (before?.serial ?? 0) + 1 }));
    workbench.current?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <>
      <header className="masthead">
        <img className="masthead-mark" src={markAddress} alt="" width="32" height="32" />
        <h1>
          {phrases.title}
          {language === 'zh' && <span lang="en"> Shutong</span>}
        </h1>
        <p className="masthead-subtitle">{phrases.subtitle}</p>
        <button className="quiet" type="button" lang={phrases.otherLanguage.tag} onClick={switchLanguage}>
          {phrases.otherLanguage.name}
        </button>
      </header>
      <SignIn session={session} language={language} phrases={phrases} onPersona={signInAs} onToken={bringToken} />
      {overview?.sample && (
        <p className="sample" role="note">
          <strong>{phrases.sampleTitle}</strong> {phrases.sampleText}
        </p>
      )}
      <StatusStrip
        reading={reading}
        language={language}
        paused={paused}
        onPause={() => setPaused(!paused)}
        onOpenQuery={openQuery}
      />
      <main className="workbench" ref={workbench} aria-label={phrases.workbench}>
        <LoadFailure phrases={phrases}>
          <Suspense fallback={<p className="workbench-notice">{phrases.workbenchLoading}</p>}>
            <Workbench phrases={phrases} opened={opened} session={session} />
          </Suspense>
        </LoadFailure>
      </main>
    </>
  );
}
