import { expect, test } from 'vitest';
import { drawLifeCycle } from './draw-life-cycle.ts';
import type { LifeCycleTable, Step } from './life-cycle.ts';
import { lifeCycleFaults } from './life-cycle-faults.ts';

const step = (action: string, from: readonly string[] | null, to: string): Step => ({
  action,
  from,
  to,
  by: [{ role: 'SHARING_OFFICE', side: 'OWN' }],
  procedure: { code: action, name: `${action} is done`, nameZh: '办理', basis: 'Art 1' },
});
const sound: LifeCycleTable = {
  type: 'Thing',
  name: 'thing',
  nameZh: '事项',
  states: { OPEN: { nameZh: '办理中' }, DONE: { nameZh: '办结', final: true } },
  sides: { OWN: { means: 'the own organisation' } },
  steps: [step('BEGIN', null, 'OPEN'), step('END', ['OPEN'], 'DONE')],
};
const withSteps = (...steps: Step[]) => lifeCycleFaults({ ...sound, steps: [...sound.steps, ...steps] });

test('a sound table has no fault', () => {
  expect(lifeCycleFaults(sound)).toEqual([]);
});

test('each fault of a table is told', () => {
  expect(withSteps(step('AGAIN', ['DONE'], 'OPEN'))).toEqual(['Thing: DONE is final, and a step leaves it.']);
  expect(withSteps(step('END', ['OPEN'], 'OPEN'))).toEqual(['Thing: END has two results in OPEN.']);
  expect(withSteps(step('LOSE', ['OPEN'], 'LOST'))).toEqual(['Thing: no state LOST.']);
  expect(withSteps({ ...step('HIDE', ['OPEN'], 'DONE'), by: [] })).toEqual(['Thing: nobody may HIDE.']);
  expect(withSteps({ ...step('HIDE', ['OPEN'], 'DONE'), by: [{ role: 'PUBLIC', side: 'FOREIGN' }] })).toEqual([
    'Thing: no side FOREIGN.',
  ]);
  const states = { ...sound.states, STUCK: { nameZh: '' }, CUT: { nameZh: '' } };
  expect(
    lifeCycleFaults({
      ...sound,
      states,
      steps: [...sound.steps, step('JAM', ['OPEN'], 'STUCK'), step('GO', ['CUT'], 'CUT')],
    }),
  ).toEqual(['Thing: STUCK is not final, and no step leaves it.', 'Thing: nothing leads to CUT.']);
});

test('a table is drawn with every state, step and side', () => {
  const drawn = drawLifeCycle(sound);
  expect(drawn).toContain('  [*] --> OPEN: BEGIN\n  OPEN --> DONE: END\n  DONE --> [*]');
  expect(drawn).toContain('| `END` | OPEN 办理中 | DONE 办结 | `SHARING_OFFICE` (OWN) | Art 1 | END is done. 办理。 |');
  expect(drawn).toContain('| `OWN` | the own organisation |');
});
