import { expect, test } from 'vitest';
import type { ActField } from './act.ts';
import { acts } from './acts.generated.ts';
import { emptyDraft, inputOf, kindOf } from './draft.ts';

const text: ActField = {
  name: 'basis',
  type: 'String',
  list: false,
  required: true,
  description: 'Basis, 4 to 60 characters.',
};

test('what is left empty is left out, but for a required text, which the graph is to refuse with its reason', () => {
  const fields: readonly ActField[] = [
    text,
    { ...text, name: 'note', required: false },
    { ...text, name: 'until', type: 'Date', required: false },
    { ...text, name: 'items', list: true, required: false },
  ];
  expect(inputOf(fields, emptyDraft(fields))).toEqual({ basis: '' });
});

test('lines are a list, numbers are numbers unless they may be too large, flags are said either way', () => {
  const fields: readonly ActField[] = [
    { ...text, name: 'items', list: true },
    { ...text, name: 'days', type: 'Int' },
    { ...text, name: 'records', type: 'BigInt' },
    { ...text, name: 'statement', type: 'Boolean' },
  ];
  const draft = { items: ' 甲 \n\n乙', days: '5', records: '9007199254740993', statement: false };
  expect(inputOf(fields, draft)).toEqual({
    items: ['甲', '乙'],
    days: 5,
    records: '9007199254740993',
    statement: false,
  });
});

test('groups of fields are objects, one for each', () => {
  const field: ActField = {
    ...text,
    name: 'missing',
    type: 'MissingInput',
    list: true,
    fields: [{ ...text, name: 'what' }],
  };
  expect(inputOf([field], { missing: [{ what: '法律依据' }, { what: '范围' }] })).toEqual({
    missing: [{ what: '法律依据' }, { what: '范围' }],
  });
});

test('whoever takes a step of the graph finds a form for it: each act has fields of a known kind', () => {
  expect(Object.keys(acts)).toContain('submitSharingRequest');
  for (const act of Object.values(acts)) {
    for (const field of act.fields) expect(kindOf(field), `${act.name}.${field.name}`).toBeTypeOf('string');
  }
});
