import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const everywhere = ['**/node_modules/**', 'dist/**', '.data/**'];

/** Tests on MongoDB share a server, started when the first of them asks. */
const mongodb = './test/mongodb/global-setup.ts';

/** Tests that start processes of their own: slow to start, and they would take each other's cores. */
const processes = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  maxWorkers: 1,
  globalSetup: ['./test/system/sample-folder.ts', mongodb],
};

/** Node gives our code and Apollo's the same `graphql`; Vite would pick another build of it, and schemas cannot cross between the two. */
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] };

export default defineConfig({
  resolve: oneGraphql,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{schema,identity,gateway,subgraphs,cli,console,bench}/**/*.test.ts',
            'scripts/**/*.test.mjs',
            'test/{oracle,execution}/**/*.test.ts',
          ],
          exclude: everywhere,
          globalSetup: mongodb,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['test/**/*.test.ts'],
          exclude: [...everywhere, 'test/browser/**', 'test/{oracle,execution}/**'],
          ...processes,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: everywhere,
          ...processes,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
