import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { repeatWhileVisible } from './repeat-while-visible.ts';

class PageInTab extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';

  become(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function counted(page: PageInTab): { runs: () => number; stop: () => void } {
  let runs = 0;
  const stop = repeatWhileVisible(page, 1000, async () => {
    runs += 1;
  });
  return { runs: () => runs, stop };
}

test('runs at once and again after each interval', async () => {
  const { runs, stop } = counted(new PageInTab());
  expect(runs()).toBe(1);
  await vi.advanceTimersByTimeAsync(3000);
  expect(runs()).toBe(4);
  stop();
});

test('asks nobody while the page is hidden, and at once when it shows again', async () => {
  const page = new PageInTab();
  const { runs, stop } = counted(page);
  await vi.advanceTimersByTimeAsync(0);
  page.become('hidden');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(runs()).toBe(1);
  page.become('visible');
  expect(runs()).toBe(2);
  await vi.advanceTimersByTimeAsync(1000);
  expect(runs()).toBe(3);
  stop();
});

test('never runs two at a time, however often the page hides and shows', async () => {
  const page = new PageInTab();
  let running = 0;
  let most = 0;
  const stop = repeatWhileVisible(page, 10, async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 500));
    running -= 1;
  });
  for (let turn = 0; turn < 20; turn += 1) {
    page.become(turn % 2 === 0 ? 'hidden' : 'visible');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(most).toBe(1);
  stop();
});

test('the stop aborts the run under way and starts no other', async () => {
  const signals: AbortSignal[] = [];
  const stop = repeatWhileVisible(new PageInTab(), 1000, async (signal) => {
    signals.push(signal);
  });
  stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(signals.map((signal) => signal.aborted)).toEqual([true]);
});
