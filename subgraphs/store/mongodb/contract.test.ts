import { randomUUID } from 'node:crypto';
import { afterAll, describe } from 'vitest';
import { testMongodb } from '../../../test/mongodb/test-deployment.ts';
import { describeStore } from '../contract-suite.ts';
import { connectMongodb } from './connect-mongodb.ts';

const uri = await testMongodb('shutong_test');
const mongodb = uri === undefined ? undefined : await connectMongodb(uri);
afterAll(() => mongodb?.close());

describe.runIf(mongodb)('on MongoDB', () => {
  describeStore('a MongoDB store', async () => {
    if (mongodb === undefined) throw new Error('There is no MongoDB');
    const code = randomUUID().slice(0, 8);
    return { open: () => mongodb.open(code), remove: () => mongodb.remove(code) };
  });
});
