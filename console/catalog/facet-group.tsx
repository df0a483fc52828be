import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { number } from '../language/date-time.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import { catalogWords } from './words.ts';

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  /** Null for a value that is chosen and has no row now. */
  readonly count: number | null;
}

interface FacetGroupProps {
  title: string;
  values: readonly FacetValue[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

const shownAtFirst = 6;

/** The values of one field with their counts, to be chosen from. */
export function FacetGroup({ title, values, chosen, onChange }: FacetGroupProps) {
  const words = useWords(catalogWords);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? values : values.filter(({ value }, index) => index < shownAtFirst || chosen.includes(value));
  return (
    <Checkbox.Group value={[...chosen]} onChange={onChange} label={title} size="sm">
      <Stack gap={4} mt={4}>
        {shown.map(({ value, label, count }) => (
          <Group key={value} justify="space-between" gap={4} wrap="nowrap">
            <Checkbox value={value} label={label} size="xs" />
            <Text size="xs" c="dimmed" className="facet-count">
              {count === null ? '' : number(count, language)}
            </Text>
          </Group>
        ))}
        {values.length > shown.length || all ? (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => setAll(!all)}
            aria-label={`${title}: ${all ? words.fewer : words.more}`}
          >
            {all ? words.fewer : words.more}
          </Button>
        ) : null}
      </Stack>
    </Checkbox.Group>
  );
}
