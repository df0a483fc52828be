import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { projectRoot } from '../schema/project-root.ts';
import { createExecutor } from './create-executor.ts';
import { AnswerCache } from './horizontal/cache/answer-cache.ts';
import { ModelError } from './horizontal/model/model-error.ts';
import { firstPortion } from './horizontal/page/portion.ts';
import { fixedSupergraph } from './supergraph-feed.ts';

const supergraphSdl = readFileSync(join(projectRoot, 'schema', 'supergraph.graphql'), 'utf8');

const options = (sdl: string) => ({
  supergraph: fixedSupergraph(sdl),
  directory: { known: true, find: () => undefined, serving: () => [] },
  client: { send: () => Promise.reject(new Error('not asked')) },
  limits: { timeoutMs: 1000, connections: 1, responseBytes: 1000, failures: 3, probeMs: 100 },
  deadlineMs: 1000,
  cache: new AnswerCache(1000, Date.now),
  now: () => new Date(0),
  firstPortion,
  afterCentralMutation: async () => {},
  logger: pino({ level: 'silent' }),
});

test('nothing that tells others about itself is loaded: @apollo/gateway is for tests and benchmarks alone', () => {
  createExecutor(options(supergraphSdl));
  const loaded = Object.keys(createRequire(import.meta.url).cache);
  expect(loaded.some((file) => file.includes('@apollo/query-planner'))).toBe(true);
  expect(loaded.filter((file) => /@apollo\/gateway\/|opentelemetry/.test(file))).toEqual([]);
});

test.each([
  ['a fan-out without a merge rule', ' @merge(rule: "SUM")', '', 'no @merge says how'],
  ['a rule that nobody knows', '@merge(rule: "SUM")', '@merge(rule: "MULTIPLY")', 'is no rule known here'],
  ['a rule that does not fit its type', '@merge(rule: "SUM")', '@merge(rule: "AND")', 'needs a Boolean'],
  ['an entity without an owner', /\n\s*@owned\(by: "id"\)/g, '', 'no @owned or @central says where its rows are'],
  ['an owner field that is not there', '@owned(by: "id"', '@owned(by: "nobody"', 'names no field of it'],
  ['a root field without a route', '@routed(by: "id")', '', 'needs one of @fanout, @routed and @central'],
  ['a route by an argument that is not there', '@routed(by: "id")', '@routed(by: "key")', 'names the argument key'],
  ['a connection without a page size', ', pageSize: 20', '', 'has to state its pageSize'],
  [
    'two routes on one field',
    '@routed(by: "id")',
    '@routed(by: "id") @central',
    'only one of @fanout, @routed and @central',
  ],
])('a supergraph with %s is refused with the coordinate and the reason', (_what, from, to, reason) => {
  const broken = supergraphSdl.replaceAll(from, to);
  expect(broken).not.toBe(supergraphSdl);
  expect(() => createExecutor(options(broken))).toThrow(ModelError);
  expect(() => createExecutor(options(broken))).toThrow(reason);
});

test('a changed supergraph is taken over while the gateway runs, a bad one never replaces a good one', async () => {
  let offer: (sdl: string) => void = () => {};
  const supergraph = {
    first: supergraphSdl,
    follow(next: (sdl: string) => void) {
      offer = next;
      return () => {};
    },
  };
  const { gateway } = createExecutor({ ...options(supergraphSdl), supergraph });
  const server = new ApolloServer({ gateway, stopOnTerminationSignals: false });
  await server.start();
  const described = async () => {
    const { body } = await server.executeOperation({ query: '{ __type(name: "Platform") { description } }' });
    return JSON.stringify(body);
  };
  const changed = supergraphSdl.replace('A government data platform', 'A platform, described anew');
  offer(changed.replaceAll(' @merge(rule: "SUM")', ''));
  expect(await described()).not.toContain('described anew');
  offer('type Query {');
  expect(await described()).not.toContain('described anew');
  offer(changed);
  expect(await described()).toContain('described anew');
  await server.stop();
});
