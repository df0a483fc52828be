import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Stage, startStage } from './stage.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await startStage();
});
afterEach(() => stage?.stop());

const count = '{ items(first: 12) { edges { node { id } } complete } }';

interface Counted {
  readonly items: { readonly edges: readonly unknown[]; readonly complete: boolean };
}

async function counted(
  gateway = stage.gateway,
): Promise<{ readonly rows: number; readonly complete: boolean; readonly codes: readonly unknown[] }> {
  const { data, errors } = await stage.ask(count, { gateway });
  const { items } = data as unknown as Counted;
  return {
    rows: items.edges.length,
    complete: items.complete,
    codes: errors.map(({ extensions }) => extensions?.['code']),
  };
}

const whole = { rows: 12, complete: true, codes: [] };

async function residentBytes(): Promise<number> {
  const metrics = await (await fetch(`${stage.gateway.url}/metrics`)).text();
  return Number(/^\w*process_resident_memory_bytes (\S+)$/m.exec(metrics)?.[1]);
}

test('floods and trickles cost the gateway a bounded memory, and the node is cut off', async () => {
  await counted();
  const before = await residentBytes();
  expect(before).toBeGreaterThan(0);
  for (const fault of ['flood', 'answers with ten times the bytes', 'trickle', 'sends headers without end']) {
    await stage.faulty.tell({ fault });
    // Different texts: what is the same would be one request.
    await Promise.all(Array.from({ length: 30 }, (_, number) => stage.ask(`{ a${number}: items { totalCount } }`)));
  }
  expect((await residentBytes()) - before).toBeLessThan(150_000_000);
  const { flooded } = await stage.faulty.seen();
  expect(flooded).toBeLessThan(30 * 8_000_000);
  await stage.faulty.tell({ fault: null });
  expect(await counted()).toEqual(whole);
});

test('a node that dies with a request under way is missing from that answer, and is there again when its process is', async () => {
  await stage.faulty.tell({ fault: 'hang' });
  const asked = counted();
  await expect.poll(async () => (await stage.faulty.seen()).operations).toBe(1);
  await stage.faulty.kill();
  expect(await asked).toEqual({ rows: 8, complete: false, codes: ['NODE_UNREACHABLE'] });
  expect(await counted()).toEqual({ rows: 8, complete: false, codes: ['NODE_UNREACHABLE'] });
  await stage.restartFaulty();
  await expect.poll(() => counted()).toEqual(whole);
});

test('when the client goes away its read is given up, seen at the node; what another still waits for is not; a write is not', async () => {
  await stage.faulty.tell({ fault: 'hang' });
  const [one, other] = [new AbortController(), new AbortController()];
  const asked = [one, other].map(({ signal }) => stage.ask(count, { signal }).catch(() => 'gone'));
  await expect.poll(async () => (await stage.faulty.seen()).operations).toBe(1); // one flight for both
  await delay(50);
  one.abort();
  expect(await asked[0]).toBe('gone');
  await stage.ask('{ items(nodes: ["n1"]) { totalCount } }'); // by now the gateway has seen the first go
  expect((await stage.faulty.seen()).aborted).toBe(0);
  other.abort();
  expect(await asked[1]).toBe('gone');
  await expect.poll(async () => (await stage.faulty.seen()).aborted).toBe(1);
  await stage.faulty.tell({ fault: 'slow' });
  const writer = new AbortController();
  const written = stage
    .ask('mutation { rename(id: "item:n2:0", name: "0n2 renamed") { id } }', { signal: writer.signal })
    .catch(() => 'gone');
  await expect.poll(async () => (await stage.faulty.seen()).operations).toBe(2);
  writer.abort();
  expect(await written).toBe('gone');
  await stage.faulty.tell({ fault: null });
  await expect
    .poll(async () => (await stage.ask('{ item(id: "item:n2:0") { name } }')).data)
    .toEqual({ item: { name: '0n2 renamed' } });
});

test('each node is told the time that it has', async () => {
  await counted();
  const { timeouts } = await stage.faulty.seen();
  expect(timeouts.length).toBeGreaterThan(0);
  for (const milliseconds of timeouts) {
    expect(milliseconds).toBeGreaterThan(0);
    expect(milliseconds).toBeLessThanOrEqual(2000);
  }
});

test('after some failures in a row a node gets probes alone, counted at the node, and one that is answered brings it back', async () => {
  const gateway = await stage.startGateway({ SHUTONG_BREAKER_FAILURES: '3' });
  await stage.faulty.tell({ fault: 'closes at once' });
  const missing = { rows: 8, complete: false, codes: ['NODE_UNREACHABLE'] };
  for (let failures = 0; failures < 3; failures += 1) expect(await counted(gateway)).toEqual(missing);
  const { operations } = await stage.faulty.seen();
  for (let more = 0; more < 10; more += 1) expect(await counted(gateway)).toEqual(missing);
  const probed = async () => (await stage.faulty.seen()).probes;
  await expect.poll(probed).toBeGreaterThan(2);
  expect((await stage.faulty.seen()).operations).toBe(operations);
  await stage.faulty.tell({ fault: null });
  await expect.poll(() => counted(gateway)).toEqual(whole);
});

test('an honest node that asks to be left alone, or is suspended, is named; the others answer', async () => {
  await stage.setState('n2', 'SUSPENDED');
  await expect.poll(() => counted()).toEqual({ rows: 8, complete: false, codes: ['NODE_SUSPENDED'] });
  const { operations } = await stage.faulty.seen();
  await counted();
  expect((await stage.faulty.seen()).operations).toBe(operations);
  await stage.setState('n2', 'LIVE');
  await expect.poll(() => counted()).toEqual(whole);
});
