import { describe, expect, test } from 'vitest';
import { readStatusAnswer } from './status-answer.ts';

const data = {
  platforms: {
    complete: true,
    edges: [
      {
        node: { code: '310000', name: '上海', nameEn: 'Shanghai', tier: 'PROVINCIAL', state: 'LIVE', sample: true },
      },
    ],
  },
  catalogFacets: {
    totalCount: 12,
    complete: false,
    sources: [
      {
        platform: '310000',
        status: 'TIMEOUT',
        latencyMs: null,
        asOf: null,
        problem: 'No answer.',
        problemZh: '未应答。',
      },
    ],
  },
};

describe('the body of a status answer', () => {
  test('is used also when parts of it failed: errors beside data are not the end of it', () => {
    expect(readStatusAnswer({ data, errors: [{ message: '310000 timed out.' }] })).toEqual({ ok: true, answer: data });
  });

  test('without data tells the messages of the graph', () => {
    expect(readStatusAnswer({ data: null, errors: [{ message: 'First.' }, { message: 'Second.' }] })).toEqual({
      ok: false,
      detail: 'First. Second.',
    });
  });

  test.each([
    ['a page of a proxy', '<html>'],
    [
      'a status unknown to us',
      { data: { ...data, catalogFacets: { ...data.catalogFacets, sources: [{ status: 'NEW' }] } } },
    ],
    ['nothing', null],
  ])('that is %s is refused with a reason', (_, body) => {
    const read = readStatusAnswer(body);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.detail).not.toBe('');
  });
});
