import { afterEach, describe, expect, test, vi } from 'vitest';
import { testMongodb } from '../../test/mongodb/test-deployment.ts';
import { ask } from '../fixture/ask.ts';
import { auditor } from '../fixture/callers.ts';
import { countingStore } from '../fixture/counting-store.ts';
import { catalogEntryRow, sharingRequestRow } from '../fixture/rows.ts';
import { catalogEntries } from '../provision/catalog/collection.ts';
import { sharingRequests } from '../provision/sharing-request/collection.ts';
import { connectMongodb } from '../store/mongodb/connect-mongodb.ts';
import { type StartedHost, startHost } from './host.ts';

// Hosts and stores are real, and may share the machine with much else.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const numbers = Array.from({ length: 20 }, (_, number) => number);
const mongodbUri = await testMongodb(`shutong_query_${process.pid}`);
const stores = [
  { name: 'SQLite', uri: undefined },
  { name: 'MongoDB', uri: mongodbUri },
];

let host: StartedHost | undefined;
afterEach(async () => {
  await host?.stop();
  if (mongodbUri === undefined) return;
  const mongodb = await connectMongodb(mongodbUri);
  await mongodb.remove('310000');
  await mongodb.close();
});

describe.each(stores)('a node on $name', ({ name, uri }) => {
  test.runIf(name === 'SQLite' || uri)('asks its store once for twenty references', async () => {
    const queries: string[] = [];
    const commands: string[] = [];
    host = await startHost({
      caller: auditor,
      ...(uri === undefined ? {} : { mongodb: { uri, onCommand: (command: string) => commands.push(command) } }),
      watchStore: (store) => countingStore(store, queries),
      platforms: [
        {
          code: '310000',
          rows: [
            {
              collection: catalogEntries,
              rows: numbers.map((n) => catalogEntryRow({ id: `cat:310000:${n}`, name: `目录${n}` })),
            },
            {
              collection: sharingRequests,
              rows: numbers.map((n) => sharingRequestRow({ id: `req:310000:${n}`, entry: `cat:310000:${n}` })),
            },
          ],
        },
      ],
    });
    queries.length = 0;
    commands.length = 0;
    const { data } = await ask<{ sharingRequests: { edges: { node: { entry: { name: string } } }[] } }>(
      host.endpoint('310000'),
      '{ sharingRequests(first: 20) { edges { node { entry { name } } } } }',
    );
    expect(new Set(data.sharingRequests.edges.map(({ node }) => node.entry.name)).size).toBe(20);
    expect(queries).toEqual(['sharingRequests.page', 'catalogEntries.getMany']);
    // And each is one command on the wire.
    expect(commands).toEqual(uri === undefined ? [] : ['find', 'find']);
  });
});
