/** Ends the run with one plain line of counts, which any tool can read; a run in which no test passed is a failed one. */
module.exports = class CountReporter {
  onRunComplete(_, { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) {
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    this.nothingRan = numPassedTests + failed === 0;
    const skipped = numPendingTests > 0 ? `${numPendingTests} skipped\n` : '';
    // Jest writes its own summary after all reporters.
    process.once('exit', () => process.stdout.write(`\n${skipped}${numPassedTests} passed, ${failed} failed\n`));
  }

  getLastError() {
    return this.nothingRan ? new Error('No test ran.') : undefined;
  }
};
