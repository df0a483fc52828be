import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bundleBudget } from './bundle-budget.ts';

/**
 * Builds the page into dist/console, where the gateway serves it. Everything is bundled: the page asks nobody but its own origin.
 * Paths are relative, so that it also works behind a proxy that serves it under a path.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), bundleBudget(['coverage-page'])],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/console',
    emptyOutDir: true,
    // The editor is one large chunk by nature; it is loaded with its page alone.
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
    rolldownOptions: {
      // GraphiQL's packages are compiled already: their "use no memo" has nothing left to say.
      onwarn(warning, warn) {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': 'http://127.0.0.1:4000' },
  },
});
