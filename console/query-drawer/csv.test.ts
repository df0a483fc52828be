import { expect, test } from 'vitest';
import { answerTables } from './answer-rows.ts';
import { csvOf } from './csv.ts';

const answer = {
  catalogCoverage: {
    published: 3,
    complete: false,
    cells: [
      { platform: '310000', theme: null, published: 1 },
      { platform: '110000', theme: '201', published: 2 },
    ],
    sources: [{ platform: '310000', status: 'OK' }],
  },
};

test('an answer is one row of what it says as a whole, its lists as tables, and who answered at the end', () => {
  expect(answerTables(answer)).toEqual([
    { name: '', rows: [{ 'catalogCoverage.published': 3, 'catalogCoverage.complete': false }] },
    {
      name: 'catalogCoverage.cells',
      rows: [
        { platform: '310000', theme: null, published: 1 },
        { platform: '110000', theme: '201', published: 2 },
      ],
    },
    { name: 'catalogCoverage.sources', rows: [{ platform: '310000', status: 'OK' }] },
  ]);
});

test('rows of a connection stand without their edges, with what hangs on them in columns of its own', () => {
  const page = {
    entries: { edges: [{ node: { id: 'a', platform: { name: '上海' }, items: [{ name: '甲' }, { name: '乙' }] } }] },
  };
  expect(answerTables(page)).toEqual([
    { name: 'entries', rows: [{ id: 'a', 'platform.name': '上海', items: '甲; 乙' }] },
  ]);
});

test('a file says what it is, of when, who is missing and what its numbers mean', () => {
  const text = csvOf(answer, {
    operation: 'CoverageMatrix',
    variables: { tiers: ['PROVINCIAL'] },
    answeredAt: '2026-11-22T10:00:00.000Z',
    missing: ['110000 上海'],
    definitions: { 'CoverageCell.published': 'Entries that are "published", or more.' },
  });
  expect(text.split('\r\n')).toEqual([
    '\uFEFF# operation,CoverageMatrix',
    '# variables,"{""tiers"":[""PROVINCIAL""]}"',
    '# answered at,2026-11-22T10:00:00.000Z',
    '# not answering,110000 上海',
    '# CoverageCell.published,"Entries that are ""published"", or more."',
    '',
    'catalogCoverage.published,catalogCoverage.complete',
    '3,false',
    '',
    '# catalogCoverage.cells',
    'platform,theme,published',
    '310000,,1',
    '110000,201,2',
    '',
    '# catalogCoverage.sources',
    'platform,status',
    '310000,OK',
    '',
  ]);
});

test('what a spreadsheet would run stays text; a negative number stays a number', () => {
  const text = csvOf(
    { rows: [{ name: '=1+1', left: -2, other: '-cmd' }] },
    {
      operation: 'X',
      variables: {},
      answeredAt: '',
      missing: [],
      definitions: {},
    },
  );
  expect(text).toContain("'=1+1,-2,'-cmd");
});
