import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { freePort } from '../../../test/system/free-port.ts';
import { StoreError } from '../store-error.ts';
import { connectMongodb } from './connect-mongodb.ts';

const refused = async (uri: string): Promise<unknown> => {
  try {
    await connectMongodb(uri);
  } catch (error) {
    return error;
  }
  throw new Error('It connected');
};

describe('connecting to MongoDB', () => {
  test('where nobody answers is refused with the servers and what to do, and without the password', async () => {
    const port = await freePort();
    const uri = `mongodb://shutong:geheim@127.0.0.1:${port}/gov?serverSelectionTimeoutMS=200`;
    const error = await refused(uri);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code: 'UNAVAILABLE', store: `127.0.0.1:${port}` });
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('geheim');
  });

  test.each([
    ['mongodb://shutong:geheim@127.0.0.1:port/', 'CANNOT_OPEN'],
    ['mongodb://shutong:geheim@127.0.0.1:1/?noSuchOption=1', 'CANNOT_OPEN'],
    ['mongodb://shutong:ge%heim@127.0.0.1:1/', 'CANNOT_OPEN'],
    ['geheim', 'CANNOT_OPEN'],
  ])('with an address that is not one is refused without telling it: %s', async (uri, code) => {
    const error = await refused(uri);
    expect(error).toMatchObject({ code });
    expect(inspect(error, { depth: 20, showHidden: true })).not.toMatch(/ge%?heim/);
  });
});
