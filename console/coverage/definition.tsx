import { Text } from '@mantine/core';
import { useWords } from '../language/use-words.ts';
import type { MetricWords } from './metric-words.ts';
import { coverageWords } from './words.ts';

/** What the number is of, out of what, and what is left out: in the graph's own words. */
export function Definition({ told }: { told: MetricWords }) {
  const words = useWords(coverageWords);
  const parts = [
    [words.numerator, told.numerator],
    [words.denominator, told.denominator],
    [words.exclusions, told.exclusions],
    [words.basis, told.basis],
  ] as const;
  return (
    <Text size="sm" c="dimmed" className="coverage-definition" component="div">
      {parts.map(
        ([term, text]) =>
          text !== null && (
            <p key={term}>
              <strong>{term}</strong> {text}
            </p>
          ),
      )}
    </Text>
  );
}
