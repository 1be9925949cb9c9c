const Sequencer = require('@jest/test-sequencer').default;

/** Kinds of tests, those first whose files take long. */
const KINDS = ['integration', 'browser', 'bundle', 'unit'];

/**
 * Jest begins with the largest files as long as it knows nothing of them, and a small one may take minutes: begun last, it would
 * leave the other workers idle.
 */
module.exports = class LongestKindFirst extends Sequencer {
  sort(tests) {
    const kindOf = ({ context }) => KINDS.indexOf(context.config.displayName?.name ?? '');
    return super.sort(tests).sort((a, b) => kindOf(a) - kindOf(b));
  }
};
