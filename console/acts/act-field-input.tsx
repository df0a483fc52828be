import { Button, Checkbox, Fieldset, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { enumName } from '../language/enum-name.ts';
import { useLanguage, useWords } from '../language/use-words.ts';
import type { ActField } from './act.ts';
import { choicesIn, type Draft, type DraftValue, emptyDraft, groupsIn, kindOf } from './draft.ts';
import { fieldName } from './field-names.ts';
import { actWords } from './words.ts';

interface ActFieldInputProps {
  field: ActField;
  value: DraftValue | undefined;
  /** Problems by the path of their field, in the reader's language. */
  errorAt: (path: string) => string | null;
  path: string;
  /** Where the values are known beforehand, for instance the items of an entry. */
  options: readonly string[] | undefined;
  onChange: (value: DraftValue) => void;
}

/** One field of a form, by the type that the schema gives it. */
export function ActFieldInput({ field, value, errorAt, path, options, onChange }: ActFieldInputProps) {
  const language = useLanguage();
  const words = useWords(actWords);
  const kind = options === undefined ? kindOf(field) : 'choices';
  const label = fieldName(field.name, language);
  const text = typeof value === 'string' ? value : '';
  const shared = {
    label,
    description: language === 'en' ? field.description : undefined,
    title: field.description,
    error: errorAt(path),
    withAsterisk: field.required,
  };
  switch (kind) {
    case 'flag':
      return (
        <Checkbox
          label={label}
          title={field.description}
          error={errorAt(path)}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'choice':
      return (
        <NativeSelect
          {...shared}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
          data={[
            { value: '', label: words.choose },
            ...(field.values ?? []).map((one) => ({ value: one, label: enumName(field.type, one, language) })),
          ]}
        />
      );
    case 'choices':
      return (
        <Checkbox.Group {...shared} value={[...choicesIn(value)]} onChange={onChange}>
          <Group gap="xs" mt={4}>
            {(options ?? field.values ?? []).map((one) => (
              <Checkbox
                key={one}
                value={one}
                label={options === undefined ? enumName(field.type, one, language) : one}
              />
            ))}
          </Group>
        </Checkbox.Group>
      );
    case 'lines':
      return (
        <Textarea
          {...shared}
          autosize
          minRows={2}
          placeholder={words.perLine}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'long-text':
      return (
        <Textarea
          {...shared}
          autosize
          minRows={2}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'groups':
      return <Groups field={field} groups={groupsIn(value)} errorAt={errorAt} path={path} onChange={onChange} />;
    case 'text':
    case 'number':
    case 'date':
      return (
        <TextInput
          {...shared}
          type={kind === 'date' ? 'date' : 'text'}
          inputMode={kind === 'number' ? 'numeric' : undefined}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}

interface GroupsProps extends Pick<ActFieldInputProps, 'field' | 'errorAt' | 'path'> {
  groups: readonly Draft[];
  onChange: (groups: readonly Draft[]) => void;
}

function Groups({ field, groups, errorAt, path, onChange }: GroupsProps) {
  const language = useLanguage();
  const words = useWords(actWords);
  const members = field.fields ?? [];
  const most = field.list ? Number.POSITIVE_INFINITY : 1;
  const at = (index: number, name: string) => (field.list ? `${path}.${index}.${name}` : `${path}.${name}`);
  return (
    <Fieldset legend={fieldName(field.name, language)}>
      <Stack gap="xs">
        {groups.map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups have no name but their place
          <Stack gap="xs" key={index}>
            {members.map((member) => (
              <ActFieldInput
                key={member.name}
                field={member}
                value={group[member.name]}
                errorAt={errorAt}
                path={at(index, member.name)}
                options={undefined}
                onChange={(value) =>
                  onChange(groups.map((one, place) => (place === index ? { ...one, [member.name]: value } : one)))
                }
              />
            ))}
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => onChange(groups.filter((_, place) => place !== index))}
            >
              {words.remove}
            </Button>
          </Stack>
        ))}
        {groups.length < most && (
          <Button variant="default" size="compact-sm" onClick={() => onChange([...groups, emptyDraft(members)])}>
            {words.add}
          </Button>
        )}
      </Stack>
    </Fieldset>
  );
}
