const { availableParallelism } = require('node:os');

/** Four projects, so that each kind of test runs alone with `npx jest --selectProjects unit`. */
const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
  // The tests speak with all the words; the script and the sidebar bring their own.
  setupFiles: ['<rootDir>/test/support/texts.ts'],
  transform: { '^.+\\.[jt]sx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
};

module.exports = {
  // Browsers and whole spreadsheets are slow on a busy machine; no test waits on purpose.
  testTimeout: 300000,
  // By itself Jest leaves a processor idle, which on two of them is half of the machine.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  reporters: ['default', '<rootDir>/test/support/count-reporter.js'],
  projects: ['unit', 'bundle', 'integration', 'browser'].map((name) => ({
    ...common,
    displayName: name,
    testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
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
      globalSetup: '<rootDir>/test/browser/support/setup.ts',
      globalTeardown: '<rootDir>/test/browser/support/teardown.ts',
    }),
  })),
};
