const path = require('node:path');

/** Modules that pass on a few names of a library: what those need goes into the build, and nothing else of it. */
const VENDOR = {
  test: /\.ts$/,
  include: path.join(__dirname, '../../src/vendor'),
  loader: path.join(__dirname, '../bundle-loader.cjs'),
};

module.exports = { VENDOR };
