import { join } from 'node:path';
import { startMongodbServer } from '../../subgraphs/fixture/mongodb-server.ts';
import { connectMongodb } from '../../subgraphs/store/mongodb/connect-mongodb.ts';
import { openSqliteStore } from '../../subgraphs/store/sqlite/open-sqlite-store.ts';
import type { Bench } from '../run/bench.ts';
import { adapter } from './adapter.ts';
import { bareDriver } from './bare-driver.ts';
import { describeStores, judgeStores } from './describe-stores.ts';
import { measureStores } from './measure-stores.ts';

/** Store operations side by side. With SHUTONG_TEST_MONGODB_URI against that MongoDB, otherwise against the tests' server. */
export const benchStore: Bench = async ({ data }) => {
  const given = process.env['SHUTONG_TEST_MONGODB_URI'];
  const server = given === undefined ? await startMongodbServer() : undefined;
  const uri = given ?? server?.uri ?? '';
  const mongodb = await connectMongodb(uri);
  const code = `bench${process.pid}`;
  try {
    const contenders = [
      await adapter('SQLite', await openSqliteStore(join(data, 'bench.sqlite'))),
      await adapter('MongoDB', await mongodb.open(code)),
      await bareDriver(uri, `shutong_bare_${process.pid}`),
    ];
    const costs = await measureStores(contenders);
    for (const contender of contenders) await contender.close();
    const which =
      given === undefined ? "the tests' Java server, which has no index but unique ones" : 'the one that was given';
    return {
      text: `Store operations, one after another (MongoDB: ${which})\n${describeStores(costs)}`,
      verdicts: judgeStores(costs),
    };
  } finally {
    await mongodb.remove(code);
    await mongodb.close();
    await server?.stop();
  }
};
