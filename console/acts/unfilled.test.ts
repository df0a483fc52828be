import { expect, test } from 'vitest';
import type { ActField } from './act.ts';
import { acts } from './acts.generated.ts';
import { emptyDraft } from './draft.ts';
import { unfilledIn } from './unfilled.ts';

const text: ActField = { name: 'scope', type: 'String', list: false, required: true, description: '' };
const day: ActField = { ...text, name: 'usedUntil', type: 'Date' };
const places = (fields: readonly ActField[], draft = emptyDraft(fields)) =>
  unfilledIn(fields, draft).map(({ field }) => field);

test('where an empty day cannot be sent, it is told with every other required field that is empty', () => {
  expect(places([text, { ...text, name: 'note', required: false }, day])).toEqual(['scope', 'usedUntil']);
  expect(places([text, day], { scope: '办理落户', usedUntil: '' })).toEqual(['usedUntil']);
});

test('where everything can be sent the graph is asked: it has the reasons', () => {
  expect(places([text, { ...text, name: 'items', list: true }])).toEqual([]);
  expect(places([text, day], { scope: '', usedUntil: '2027-01-01' })).toEqual([]);
});

test('fields of groups are told by their place', () => {
  const group: ActField = { ...text, name: 'missing', type: 'MissingInput', list: true, fields: [text, day] };
  expect(places([group], { missing: [{ scope: '甲', usedUntil: '' }] })).toEqual(['missing.0.usedUntil']);
});

test('an application with nothing in it tells all that is missing, and nothing twice', () => {
  const told = places(acts['submitSharingRequest']?.fields ?? []);
  expect(told).toContain('usedUntil');
  expect(told).toContain('legalBasis');
  expect(new Set(told).size).toBe(told.length);
});
