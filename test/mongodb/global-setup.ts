import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { startMongodbServer } from '../../subgraphs/fixture/mongodb-server.ts';
import type { TestDeployment } from './test-deployment.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests ask which MongoDB they run against. */
    readonly mongodbStarter: string;
  }
}

/** Projects of one run share the server. */
const sharedAddress = 'SHUTONG_TEST_MONGODB_STARTER';

/** Starts the MongoDB of a run when the first test asks for it: most runs of a few files never do. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const shared = process.env[sharedAddress];
  if (shared !== undefined) {
    provide('mongodbStarter', shared);
    return async () => undefined;
  }
  let stop = async (): Promise<void> => undefined;
  const start = async (): Promise<TestDeployment> => {
    const given = process.env['SHUTONG_TEST_MONGODB_URI'];
    if (given !== undefined) return { uri: given };
    try {
      const server = await startMongodbServer();
      stop = server.stop;
      return { uri: server.uri };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (process.env['CI'] === undefined) process.stderr.write(`${skipped(reason)}\n`);
      return { missing: reason };
    }
  };
  let deployment: Promise<TestDeployment> | undefined;
  const starter = createServer((_request, response) => {
    deployment ??= start();
    deployment.then((answer) => response.end(JSON.stringify(answer)), response.destroy);
  });
  await new Promise<void>((resolve) => starter.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(starter.address() as AddressInfo).port}`;
  process.env[sharedAddress] = address;
  provide('mongodbStarter', address);
  return async () => {
    delete process.env[sharedAddress];
    starter.close();
    await stop();
  };
}

const skipped = (reason: string): string =>
  `Tests on MongoDB are skipped (${reason}): install a Java runtime and Maven, or set SHUTONG_TEST_MONGODB_URI=mongodb://… to run them against a MongoDB of yours.`;
