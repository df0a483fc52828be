import { defineConfig } from 'vitest/config';

const everywhere = ['**/node_modules/**', 'dist/**', '.data/**'];

/** Tests that start processes of their own: slow to start, and they would take each other's cores. */
const processes = { testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 1 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{schema,gateway,subgraphs,cli,console}/**/*.test.ts'],
          exclude: everywhere,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          exclude: everywhere,
          ...processes,
          sequence: { groupOrder: 1 },
        },
      },
      {
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
