import { type KeyboardEvent, useRef } from 'react';

/** Many buttons as one stop of the tab key: arrow keys, Home and End walk them. Put both on the element around them. */
export function useRovingFocus<Container extends HTMLElement>(): {
  readonly ref: React.RefObject<Container | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const ref = useRef<Container>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(ref.current?.querySelectorAll<HTMLElement>('button, a[href]') ?? [])];
    const target = keyTarget(
      event.key,
      buttons.findIndex((button) => button.matches(':focus')),
      buttons.length,
    );
    if (target === null) return;
    event.preventDefault();
    buttons[target]?.focus();
  };
  return { ref, onKeyDown };
}

function keyTarget(key: string, index: number, count: number): number | null {
  if (index < 0) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
