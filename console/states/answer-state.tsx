import { Skeleton, Stack, Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Answer } from '../graph/use-graph.ts';
import { useWords } from '../language/use-words.ts';
import { AnswerNotices } from './answer-notices.tsx';
import { stateWords } from './words.ts';

interface AnswerStateProps<Data> {
  answer: Answer<Data>;
  /** How tall what is awaited will be, in pixels: nothing jumps when it comes. */
  height: number;
  children: (data: Data) => ReactNode;
}

/** The states of a question in one place: asking (a skeleton), answered, answered in part (what is missing, first), refused. */
export function AnswerState<Data>({ answer, height, children }: AnswerStateProps<Data>) {
  const words = useWords(stateWords);
  return (
    <Stack gap="sm" className="answer" data-phase={answer.phase} aria-busy={answer.asking}>
      <AnswerNotices answer={answer} />
      {answer.phase === 'asking' && (
        <div role="status">
          <VisuallyHidden>{words.asking}</VisuallyHidden>
          <Skeleton height={height} radius="md" />
        </div>
      )}
      {answer.data !== null && children(answer.data)}
    </Stack>
  );
}

/** A list with nothing in it says so. */
export function Empty({ children }: { children?: ReactNode }) {
  const words = useWords(stateWords);
  return (
    <Text c="dimmed" ta="center" py="xl">
      {children ?? words.empty}
    </Text>
  );
}
