/** The part of a document that says whether anybody can see it. */
type Page = Pick<Document, 'visibilityState'> & EventTarget;

/**
 * Runs `task` now and again `interval` milliseconds after it ended, for as long as the page is visible: a page in a background tab asks nobody.
 * Becoming visible again runs it at once. Never two at a time. Returns the stop, which also aborts the run under way.
 */
export function repeatWhileVisible(
  page: Page,
  interval: number,
  task: (signal: AbortSignal) => Promise<void>,
): () => void {
  const stopped = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;

  const run = async (): Promise<void> => {
    if (running || stopped.signal.aborted || page.visibilityState === 'hidden') return;
    clearTimeout(timer);
    running = true;
    try {
      await task(stopped.signal);
    } finally {
      running = false;
      if (!stopped.signal.aborted) timer = setTimeout(run, interval);
    }
  };

  page.addEventListener('visibilitychange', run, { signal: stopped.signal });
  void run();
  return () => {
    stopped.abort();
    clearTimeout(timer);
  };
}
