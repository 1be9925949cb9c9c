import path from 'node:path';
import { defineConfig } from 'vite';
import { formulaHelp } from './formula-help.mts';

const project = path.resolve(import.meta.dirname, '..');

/** The workbench page: Univer, the stand-in for Apps Script and the chrome around them. */
export default defineConfig({
  root: path.join(project, 'workbench'),
  base: '/',
  publicDir: false,
  logLevel: 'warn',
  // Vite's own cache must not end up beside the sources.
  cacheDir: path.join(project, 'node_modules', '.cache', 'sheets-workbench', 'vite'),
  worker: { format: 'es' },
  plugins: [formulaHelp()],
  build: {
    target: 'es2022',
    emptyOutDir: true,
    sourcemap: false,
    // Univer is one large bundle, and it is served from this very machine.
    chunkSizeWarningLimit: 20_000,
    reportCompressedSize: false,
    rolldownOptions: {
      onwarn: (warning, report) => {
        // Univer's components say 'use client' for servers that render; there is none here.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') report(warning);
      },
    },
  },
});
