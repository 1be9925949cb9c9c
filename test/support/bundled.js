const { createHash } = require('node:crypto');
const { buildSync } = require('esbuild');

/** For Jest, which loads no package of ECMAScript modules: a module that passes on names of one, bundled with what they need. */
module.exports = {
  process: (_, entry) => ({
    code: buildSync({ entryPoints: [entry], bundle: true, format: 'cjs', platform: 'node', write: false })
      .outputFiles[0].text,
  }),
  getCacheKey: (source, entry) => createHash('sha256').update(`${entry}\n${source}`).digest('hex'),
};
