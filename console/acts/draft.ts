import type { ActField } from './act.ts';

/** What stands in a form: text as it was typed, a choice, several choices, groups of fields. */
export type DraftValue = string | boolean | readonly string[] | readonly Draft[];

export type Draft = { readonly [name: string]: DraftValue };

/** How a field is filled in. */
export type FieldKind = 'text' | 'long-text' | 'number' | 'date' | 'flag' | 'choice' | 'choices' | 'lines' | 'groups';

/** Text that may pass this many characters is written in a box, not on a line. */
const oneLine = 100;

export function kindOf(field: ActField): FieldKind {
  if (field.fields !== undefined) return 'groups';
  if (field.values !== undefined) return field.list ? 'choices' : 'choice';
  if (field.list) return 'lines';
  if (field.type === 'Boolean') return 'flag';
  if (field.type === 'Int' || field.type === 'BigInt') return 'number';
  if (field.type === 'Date') return 'date';
  const most = Math.max(
    0,
    ...[...field.description.matchAll(/\b(?:to|most) (\d+)\b/g)].map(([, digits]) => Number(digits)),
  );
  return field.type === 'String' && most > oneLine ? 'long-text' : 'text';
}

/** A form before anybody has written in it. */
export const emptyDraft = (fields: readonly ActField[]): Draft =>
  Object.fromEntries(fields.map((field) => [field.name, emptyValue(field)]));

function emptyValue(field: ActField): DraftValue {
  switch (kindOf(field)) {
    case 'flag':
      return field.initial === true;
    case 'choices':
      return [];
    case 'groups':
      return field.required ? [emptyDraft(field.fields ?? [])] : [];
    case 'text':
    case 'long-text':
    case 'number':
    case 'date':
    case 'choice':
    case 'lines':
      return field.initial === undefined ? '' : String(field.initial);
  }
}

/** The input that a form sends. What was left empty is left out; the graph says what is required, all at once. */
export function inputOf(fields: readonly ActField[], draft: Draft): Readonly<Record<string, unknown>> {
  const pairs = fields.map((field) => [field.name, sent(field, draft[field.name])] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

function sent(field: ActField, value: DraftValue | undefined): unknown {
  switch (kindOf(field)) {
    case 'flag':
      return value === true;
    case 'choices':
      return chosen(value, field);
    case 'lines':
      return typeof value === 'string'
        ? orNothing(
            value
              .split('\n')
              .map((line) => line.trim())
              .filter((line) => line !== ''),
            field,
          )
        : chosen(value, field);
    case 'groups': {
      const groups = groupsIn(value).map((group) => inputOf(field.fields ?? [], group));
      return field.list ? orNothing(groups, field) : groups[0];
    }
    case 'number':
      if (typeof value !== 'string' || value.trim() === '') return undefined;
      return field.type === 'Int' ? Number(value) : value.trim();
    case 'text':
    case 'long-text':
    case 'date':
    case 'choice': {
      const text = typeof value === 'string' ? value.trim() : '';
      // A required text that is empty is for the graph to refuse, with its reason; of other types nothing can be sent.
      return text === '' && !(field.required && field.type === 'String') ? undefined : text;
    }
  }
}

const orNothing = (list: readonly unknown[], field: ActField): readonly unknown[] | undefined =>
  list.length === 0 && !field.required ? undefined : list;

const chosen = (value: DraftValue | undefined, field: ActField): readonly unknown[] | undefined =>
  orNothing(Array.isArray(value) ? value : [], field);

/** The groups that stand in a field of groups. */
export const groupsIn = (value: DraftValue | undefined): readonly Draft[] =>
  Array.isArray(value) ? value.filter((group): group is Draft => typeof group === 'object') : [];

/** The choices that stand in a field of several. */
export const choicesIn = (value: DraftValue | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((choice) => typeof choice === 'string') : [];
