const path = require('node:path');

/**
 * The lists of words of the script and of the pages: each carries its own half of every feature's dictionary, which webpack
 * cannot tell apart as long as the script is not minified.
 */
const WORDS = {
  test: /[\\/]text[\\/]\w+[\\/](script|actions|\w+-page)\.ts$/,
  loader: path.join(__dirname, '../bundle-loader.cjs'),
  options: { external: ['../../base/*'] },
};

module.exports = { WORDS };
