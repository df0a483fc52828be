import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requestLifeCycle } from '../../subgraphs/provision/sharing-request/life/request-life-cycle.ts';
import { stepMutations } from '../../subgraphs/provision/sharing-request/life/step-mutations.ts';
import { ask, askSystemIn } from '../system/ask.ts';
import { type Child, startChild } from '../system/child.ts';
import { makeGatewayKey } from '../system/gateway-key.ts';
import { requestMatter } from '../system/request-matter.ts';
import { draft, type Matter, type Move, movesOf, type Standing, take } from '../system/request-walk.ts';

/** `npm run test:simultaneous` sets 10000. */
const pairs = Number(process.env['SHUTONG_PAIRS'] ?? 200);
const lanes = 6;

let data: string;
let child: Child | undefined;
let matter: Matter;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'shutong-simultaneous-'));
  await makeGatewayKey(data);
  askSystemIn(data);
  child = await startChild('dist/subgraphs/main.js', { SHUTONG_DATA: data, SHUTONG_NODES: '100000' });
  matter = await requestMatter(`${child.url}/nodes/100000/graphql`, '100000');
});
afterAll(async () => {
  await child?.kill();
  await rm(data, { recursive: true, force: true });
});

/** Numbers that look like chance and can be repeated. */
function numbers(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Two steps that two people take at once: different steps, or the same one by different people. */
function drawPair(moves: readonly Move[], pick: (below: number) => number): readonly [Move, Move] {
  // Ends of a life are drawn seldom, so that later states are contested too.
  const going = moves.filter(({ mutation }) => !/^(discard|withdrawSharing|refuse|terminate)/.test(mutation));
  const drawnFrom = going.length > 0 && pick(8) > 0 ? going : moves;
  const one = drawnFrom[pick(drawnFrom.length)];
  const others = moves.filter((move) => move !== one);
  const other = others[pick(others.length)] ?? one;
  if (one === undefined || other === undefined) throw new Error('Nobody can do anything');
  return [one, other];
}

const isFinal = ({ state }: Standing): boolean => requestLifeCycle.states[state].final === true;

test(`of ${pairs} pairs of decisions made at once over HTTP exactly one wins, and the other is told by whom and when`, {
  timeout: 120_000 + pairs * 100,
}, async () => {
  let drafts = 0;
  let won = 0;
  const states = new Set<string>();
  const walk = async (lane: number): Promise<void> => {
    const pick = numbers(lane + 1);
    let standing: Standing | null = null;
    for (let pair = lane; pair < pairs; pair += lanes) {
      if (standing === null || isFinal(standing)) {
        const made = await draft(matter, `draft-${lane}-${pair}`);
        expect(made.problems).toEqual([]);
        standing = made.request;
        drafts += 1;
      }
      if (standing === null) throw new Error('There is no draft');
      const before: Standing = standing;
      states.add(before.state);
      const contest = drawPair(movesOf(matter, before), pick);
      const outcomes = await Promise.all(
        contest.map((move, index) => take(matter, move, before, `pair-${pair}-${index}`)),
      );
      const told = contest.map(({ mutation, asker }) => `${mutation} ${asker.subject}`).join(' / ');
      const winner = outcomes.findIndex(({ request }) => request !== null);
      const loser = outcomes[1 - winner];
      expect(
        outcomes.filter(({ request }) => request !== null),
        `${before.state}: ${told}`,
      ).toHaveLength(1);
      const { mutation, asker } = contest[winner] ?? contest[0];
      const after = outcomes[winner]?.request ?? null;
      expect(after?.version).toBe(before.version + 1);
      expect(after?.state).toBe(
        requestLifeCycle.steps.find(
          ({ action, from }) => action === stepMutations[mutation] && from?.includes(before.state),
        )?.to,
      );
      expect(
        loser?.problems.map(({ code }) => code),
        `${before.state}: ${told}`,
      ).toEqual(['VERSION_CONFLICT']);
      expect(loser?.problems[0]?.message).toContain(
        `${asker.subject} (${asker.role}) decided on ${before.id} before you`,
      );
      expect(loser?.problems[0]?.message).toMatch(/ at \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/);
      won += 1;
      standing = after;
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => walk(lane)));
  expect(won).toBe(pairs);
  const { data: logged } = await ask<{ decisionLog: { totalCount: number } }>(
    matter.graph,
    'query ($procedures: [String!]) { decisionLog(first: 0, filter: { procedures: $procedures }) { totalCount } }',
    { procedures: [...new Set(requestLifeCycle.steps.map(({ procedure }) => procedure.code))] },
  );
  expect(logged.decisionLog.totalCount).toBe(drafts + won);
  if (pairs >= 1_000) expect(states.size).toBeGreaterThanOrEqual(14);
});
