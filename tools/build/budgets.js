const { readFileSync } = require('node:fs');
const path = require('node:path');

/** What everything may cost at most: the one list that the build, the push, the bench and the tests go by. */
const budgets = JSON.parse(readFileSync(path.join(__dirname, '../../budgets.json'), 'utf8'));

const KB = 1000;

/** The most bytes a file of the build may have; a kind of file stands for all that have no line of their own. */
function mostBytes(file) {
  const sizes = budgets.sizesInKB;
  const most = sizes[file] ?? sizes[`*${path.extname(file)}`];
  if (most === undefined) throw new Error(`budgets.json has no size for ${file}.`);
  return most * KB;
}

/** Why a file of the build is too large, in a sentence; null while it is not. */
function tooLarge(file, bytes) {
  const most = mostBytes(file);
  if (bytes <= most) return null;
  return `${file} has ${Math.ceil(bytes / KB)} KB, more than its budget of ${most / KB} KB.`;
}

/** Fails a build that has a file over its budget. */
const withinBudget = {
  apply(compiler) {
    const name = 'WithinBudget';
    compiler.hooks.compilation.tap(name, (compilation) => {
      compilation.hooks.afterProcessAssets.tap(name, (assets) => {
        for (const [file, source] of Object.entries(assets)) {
          const reason = tooLarge(file, source.size());
          if (reason) compilation.errors.push(new compiler.webpack.WebpackError(reason));
        }
      });
    });
  },
};

module.exports = { budgets, mostBytes, tooLarge, withinBudget };
