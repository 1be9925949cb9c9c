const { TestEnvironment } = require('jest-environment-node');

/** Tells the tests of a file whether one of them has failed, which may have left anything behind: see `jest.ts`. */
module.exports = class extends TestEnvironment {
  handleTestEvent({ name }) {
    if (name === 'test_fn_failure' || name === 'hook_failure') this.global.hasTestFailed = true;
  }
};
