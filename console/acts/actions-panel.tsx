import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { enumName } from '../language/enum-name.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import { ActForm, type ActFormProps } from './act-form.tsx';
import { acts, mutationOfAction } from './acts.generated.ts';
import { actWords } from './words.ts';

interface ActionsPanelProps extends Pick<ActFormProps, 'options' | 'initial'> {
  /** The enum of the actions, which names the mutation of each. */
  type: string;
  /** What is done with, where a page has more than one row to do something with. */
  title?: string;
  actions: readonly string[];
  /** By which mutation an action is taken where the enum does not say. */
  mutations?: Readonly<Record<string, string>>;
  /** Names the row to any of the acts: its id under each name that inputs have for it. */
  given: Readonly<Record<string, unknown>>;
  version: number;
  onDone: () => void;
}

/** What the caller may do with a row as it stands, and the form of what was chosen. */
export function ActionsPanel({
  type,
  title,
  actions,
  mutations = {},
  given,
  version,
  onDone,
  options,
  initial,
}: ActionsPanelProps) {
  const language = useLanguage();
  const words = useWords(actWords);
  const [chosen, setChosen] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const action = chosen !== null && actions.includes(chosen) ? chosen : null;
  const act = action === null ? undefined : acts[mutationOfAction[type]?.[action] ?? mutations[action] ?? ''];
  return (
    <section className="panel" data-actions={actions.join(' ')}>
      <div className="panel-head">
        <h2>{title === undefined ? words.actions : `${title} · ${words.actions}`}</h2>
      </div>
      {done && (
        <Alert color="shutong" variant="light" role="status">
          {words.done}
        </Alert>
      )}
      {actions.length === 0 && <Text c="dimmed">{words.none}</Text>}
      <Group gap="xs">
        {actions.map((one) => (
          <Button
            key={one}
            variant={one === action ? 'filled' : 'default'}
            aria-pressed={one === action}
            onClick={() => {
              setDone(false);
              setChosen(one === action ? null : one);
            }}
          >
            {enumName(type, one, language)}
          </Button>
        ))}
      </Group>
      {action !== null && act === undefined && <Text>{words.unknown}</Text>}
      {act !== undefined && (
        <ActForm
          key={`${act.name} ${version}`}
          act={act}
          given={{
            ...Object.fromEntries(
              Object.entries(given).filter(([name]) => act.fields.some((field) => field.name === name)),
            ),
            ...(act.versioned ? { expectedVersion: version } : {}),
          }}
          {...(options === undefined ? {} : { options })}
          {...(initial === undefined ? {} : { initial })}
          onDone={() => {
            setChosen(null);
            setDone(true);
            onDone();
          }}
          onCancel={() => setChosen(null)}
        />
      )}
    </section>
  );
}
