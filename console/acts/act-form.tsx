import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { faultText } from '../graph/fault.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import type { Act } from './act.ts';
import { ActFieldInput } from './act-field-input.tsx';
import { type Draft, emptyDraft, inputOf } from './draft.ts';
import type { Problem } from './payload.ts';
import { unfilledIn } from './unfilled.ts';
import { useAct } from './use-act.ts';
import { actWords } from './words.ts';

export interface ActFormProps {
  act: Act;
  /** Fields that are known and not shown: the row, its version. */
  given: Readonly<Record<string, unknown>>;
  /** What the other fields hold at first. */
  initial?: Draft;
  options?: Readonly<Record<string, readonly string[]>>;
  onDone: (row: string | null) => void;
  onCancel: () => void;
}

/** A form for any step of the graph, made from its input type; every problem stands beside its field. */
export function ActForm({ act, given, initial = {}, options = {}, onDone, onCancel }: ActFormProps) {
  const language = useLanguage();
  const words = useWords(actWords);
  const fields = act.fields.filter(({ name }) => !(name in given));
  const [draft, setDraft] = useState<Draft>(() => ({ ...emptyDraft(fields), ...initial }));
  const { state, send } = useAct(act, onDone);
  const [unfilled, setUnfilled] = useState<readonly Problem[]>([]);
  const problems = unfilled.length > 0 ? unfilled : state.phase === 'writing' ? state.problems : [];
  const faults = unfilled.length === 0 && state.phase === 'writing' ? state.faults : [];
  const told = (problem: (typeof problems)[number]): string => {
    const text = language === 'zh' ? problem.messageZh : problem.message;
    return problem.rule === null ? text : `${text} (${problem.rule})`;
  };
  const errorAt = (path: string): string | null => {
    const own = problems.filter(({ field }) => field === path || (field?.startsWith(`${path}.`) ?? false));
    return own.length === 0 ? null : own.map(told).join(' ');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const empty = unfilledIn(fields, draft);
    setUnfilled(empty);
    if (empty.length === 0) void send({ ...inputOf(fields, draft), ...given });
  };
  return (
    <form onSubmit={submit} noValidate data-act={act.name}>
      <Stack gap="sm">
        {language === 'en' && act.description !== '' && (
          <Text size="sm" c="dimmed">
            {act.description}
          </Text>
        )}
        {fields.map((field) => (
          <ActFieldInput
            key={field.name}
            field={field}
            value={draft[field.name]}
            errorAt={errorAt}
            path={field.name}
            options={options[field.name]}
            onChange={(value) => setDraft((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
        {(problems.length > 0 || faults.length > 0) && (
          <Alert
            className="notice-fault"
            color="orange"
            variant="light"
            role="alert"
            title={problems.length > 0 ? words.problems : words.failed}
          >
            <List size="sm">
              {problems.map((problem) => (
                <List.Item key={`${problem.code} ${problem.field}`}>
                  {told(problem)} {language === 'en' ? problem.nextStep : null}
                </List.Item>
              ))}
              {faults.map((fault) => (
                <List.Item key={fault.path + fault.message}>{faultText(fault, language)}</List.Item>
              ))}
            </List>
          </Alert>
        )}
        <Group gap="xs">
          <Button type="submit" loading={state.phase === 'sending'}>
            {words.send}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {words.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
