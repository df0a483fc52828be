import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEnd, readRecords } from '../../cli/evidence/read-log.ts';
import { exportLines } from '../../subgraphs/evidence/export/export-file.ts';
import { verifyExport } from '../../subgraphs/evidence/export/verify-export.ts';
import { requestLifeCycle } from '../../subgraphs/provision/sharing-request/life/request-life-cycle.ts';
import { ask, askSystemIn, tokenFor } from '../system/ask.ts';
import { type Child, startChild } from '../system/child.ts';
import { makeGatewayKey } from '../system/gateway-key.ts';
import { requestMatter } from '../system/request-matter.ts';
import { draft, type Matter, movesOf, type Standing, take } from '../system/request-walk.ts';

/** `npm run test:crash` sets 200. */
const kills = Number(process.env['SHUTONG_KILLS'] ?? 6);
const writers = 4;
const node = '100000';

let data: string;
let child: Child | undefined;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'shutong-killed-requests-'));
  await makeGatewayKey(data);
  askSystemIn(data);
});
afterAll(async () => {
  await child?.kill();
  await rm(data, { recursive: true, force: true });
});

const start = () => startChild('dist/subgraphs/main.js', { SHUTONG_DATA: data, SHUTONG_NODES: node });
const graphOf = ({ url }: Child) => `${url}/nodes/${node}/graphql`;

/** What a step says that it was: the state that it leads to is told apart by its procedure, but for two that depend on where it began. */
const stateAfter = (procedure: string, before: string | undefined): string | undefined =>
  requestLifeCycle.steps.find(
    (step) =>
      step.procedure.code === procedure &&
      (step.from === null ? before === undefined : step.from.some((state) => state === before)),
  )?.to;

test(`a node that is killed ${kills} times while requests live at it has every step that it acknowledged, whole, once, and its log verifies`, {
  timeout: 60_000 + kills * 15_000,
}, async () => {
  const acknowledged = new Map<string, Standing>();
  const keep = (request: Standing | null): Standing | null => {
    const known = request && acknowledged.get(request.id);
    if (request !== null && (known === undefined || (known?.version ?? 0) < request.version))
      acknowledged.set(request.id, request);
    return request;
  };
  let matter: Matter | undefined;
  let steps = 0;
  for (let kill = 0; kill < kills; kill++) {
    const running = await start();
    child = running;
    const at: Matter = { ...(matter ?? (await requestMatter(graphOf(running), node))), graph: graphOf(running) };
    matter = at;
    let alive = true;
    const writing = Array.from({ length: writers }, async (_, writer) => {
      let standing: Standing | null = null;
      while (alive) {
        const key = `kill-${kill}-${writer}-${steps++}`;
        const moves = standing === null ? [] : movesOf(at, standing);
        const move = moves[steps % Math.max(1, moves.length)];
        const taken: Promise<{ readonly request: Standing | null }> =
          standing === null || move === undefined ? draft(at, key) : take(at, move, standing, key);
        standing = keep((await taken.catch(() => ({ request: null }))).request);
      }
    });
    // Somewhere in the writing: another instant each time, without chance, so that a failure can be repeated.
    await delay(60 + ((kill * 37) % 260));
    alive = false;
    await running.kill();
    await Promise.all(writing);
  }
  child = await start();
  const graph = graphOf(child);
  const asAuditor = { url: graph, token: await tokenFor(graph, { role: 'AUDITOR' }) };
  const end = await readEnd(asAuditor, node);
  if (end === undefined) throw new Error('The node says nothing about its log');
  const records = await readRecords(asAuditor, node, end.length);
  const text = [...exportLines(node, records, end)].map((line) => `${line}\n`).join('');
  expect(verifyExport(new TextEncoder().encode(text), { keys: [], checkpoints: [] })).toMatchObject({ good: true });
  expect(acknowledged.size).toBeGreaterThan(0);

  const changed = new Set(records.map(({ row }) => row).filter((id) => id.startsWith('req:')));
  for (const [id] of acknowledged) expect(changed.has(id), id).toBe(true);
  for (const id of changed) {
    const { data: answer } = await ask<{ sharingRequest: Stored | null }>(
      graph,
      `query ($id: ID!) { sharingRequest(id: $id) {
        version state submittedAt decidedAt activeAt endedAt requesterHeadConsent { by } providerHeadConsent { reply }
        supplement { suppliedOn } disposal { on } suspension { outcome } change { outcome } useChange { outcome } } }`,
      { id },
    );
    const stored = answer.sharingRequest;
    if (stored === null) throw new Error(`${id} is in the log, and is not there`);
    expect(stored.version, id).toBeGreaterThanOrEqual(acknowledged.get(id)?.version ?? 0);
    const own = records.filter(({ row }) => row === id);
    // Every version once, and in order.
    expect(own.map(({ version }) => version)).toEqual(Array.from({ length: stored.version }, (_, index) => index + 1));
    // The state is the one that the steps in the log lead to, and what they leave is there with it.
    const state = own.reduce<string | undefined>(
      (before, { procedure }) => stateAfter(procedure.code, before),
      undefined,
    );
    expect(stored.state, id).toBe(state);
    expect(isWhole(stored), JSON.stringify(stored)).toBe(true);
  }
});

interface Stored {
  readonly version: number;
  readonly state: string;
  readonly submittedAt: string | null;
  readonly decidedAt: string | null;
  readonly activeAt: string | null;
  readonly endedAt: string | null;
  readonly requesterHeadConsent: object | null;
  readonly providerHeadConsent: object | null;
  readonly supplement: { readonly suppliedOn: string | null } | null;
  readonly disposal: object | null;
  readonly suspension: { readonly outcome: string | null } | null;
  readonly change: { readonly outcome: string | null } | null;
  readonly useChange: { readonly outcome: string | null } | null;
}

/** Whether a request holds what its state says, and no half of another step. */
function isWhole(request: Stored): boolean {
  const { state } = request;
  const is = (...states: readonly string[]) => states.includes(state);
  const ended = is('ENDED', 'TERMINATED', 'DISPOSED');
  const used = is('ACTIVE', 'CHANGE_PROPOSED', 'USE_CHANGE_REQUESTED', 'SUSPENDED', 'RECTIFYING') || ended;
  const withdrawn = is('WITHDRAWN');
  return (
    (request.requesterHeadConsent !== null || is('DRAFT', 'DISCARDED')) &&
    (request.submittedAt === null) === is('DRAFT', 'REQUESTER_HEAD_APPROVED', 'DISCARDED') &&
    (withdrawn || (request.decidedAt !== null) === (is('GRANTED', 'REFUSED', 'PROVISIONING') || used)) &&
    (request.activeAt !== null) === used &&
    (request.endedAt !== null) === ended &&
    (request.disposal !== null) === is('DISPOSED') &&
    (request.providerHeadConsent !== null || !is('PROVIDER_HEAD_APPROVED', 'GRANTED', 'REFUSED', 'PROVISIONING')) &&
    (withdrawn || (request.supplement?.suppliedOn === null) === is('SUPPLEMENT_REQUESTED')) &&
    (request.suspension?.outcome === null) === is('SUSPENDED', 'RECTIFYING') &&
    (request.change?.outcome === null) === is('CHANGE_PROPOSED') &&
    (request.useChange?.outcome === null) === is('USE_CHANGE_REQUESTED')
  );
}
