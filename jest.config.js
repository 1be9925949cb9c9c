const { availableParallelism } = require('node:os');

/** Four projects, so that each kind of test runs alone with `npx jest --selectProjects unit`. */
const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
  // The tests speak with all the words; the script and the sidebar bring their own.
  setupFiles: ['<rootDir>/test/support/texts.ts'],
  transform: {
    '/(?:hucre|numfmt)\\.ts$': '<rootDir>/test/support/bundled.js',
    '^.+\\.[jt]sx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
  },
};

/** Where the tests of each kind are: those of the workbench stand beside it, for it is a package of its own. */
const PLACES = {
  unit: ['test/unit', 'workbench/test/unit'],
  bundle: ['test/bundle'],
  integration: ['test/integration', 'workbench/test/shim'],
  browser: ['test/browser', 'workbench/test/browser'],
};

module.exports = {
  // Browsers and whole spreadsheets are slow on a busy machine; no test waits on purpose.
  testTimeout: 300000,
  // By itself Jest leaves a processor idle. A workbook and a page have threads of their own: more workers than processors are slower.
  maxWorkers: availableParallelism(),
  testSequencer: '<rootDir>/test/support/sequencer.js',
  reporters: ['default', '<rootDir>/test/support/count-reporter.js'],
  projects: Object.entries(PLACES).map(([name, folders]) => ({
    ...common,
    displayName: name,
    testMatch: folders.map((folder) => `<rootDir>/${folder}/**/*.test.ts`),
    ...(name === 'integration' && {
      globalSetup: '<rootDir>/test/integration/setup.ts',
      globalTeardown: '<rootDir>/test/integration/teardown.ts',
    }),
    ...(name === 'bundle' && {
      globalSetup: '<rootDir>/test/bundle/support/setup.ts',
      globalTeardown: '<rootDir>/test/bundle/support/teardown.ts',
    }),
    // One workbench serves all browser tests of a run.
    ...(name === 'browser' && {
      testEnvironment: '<rootDir>/workbench/driver/environment.js',
      globalSetup: '<rootDir>/workbench/driver/setup.ts',
      globalTeardown: '<rootDir>/workbench/driver/teardown.ts',
    }),
  })),
};
