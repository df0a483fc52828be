import { Button, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Asked } from '../graph/asked.ts';
import { useWords } from '../language/use-words.ts';
import { useOpenDrawer } from './query-drawer-context.tsx';
import { queryDrawerWords } from './words.ts';
import './query-behind.css';

/** The way from a group of numbers to their query. */
export function QueryBehind({ asked }: { asked: Asked }) {
  const words = useWords(queryDrawerWords);
  const open = useOpenDrawer();
  return (
    <Button variant="subtle" size="compact-sm" onClick={() => open(asked)} data-query={asked.operation.name}>
      {words.open}
    </Button>
  );
}

interface FigureProps {
  asked: Asked;
  label: ReactNode;
  value: ReactNode;
  note?: ReactNode;
  tone?: 'plain' | 'warn';
}

/** One number that stands for itself; pressing it opens its query. */
export function Figure({ asked, label, value, note, tone = 'plain' }: FigureProps) {
  const words = useWords(queryDrawerWords);
  const open = useOpenDrawer();
  return (
    <UnstyledButton className="figure" data-tone={tone} title={words.open} onClick={() => open(asked)}>
      <span className="figure-label">{label}</span>
      <span className="figure-value">{value}</span>
      {note !== undefined && <span className="figure-note">{note}</span>}
    </UnstyledButton>
  );
}
