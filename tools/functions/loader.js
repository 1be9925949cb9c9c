const path = require('node:path');
const { build } = require('esbuild');

/**
 * Writes the top-level functions of the declared custom functions, with their JSDoc, at the end of the module that lists them.
 * It runs the declarations to do so: what the list has is what the script gets, wherever the functions are declared.
 */
module.exports = function functionsLoader(source) {
  const done = this.async();
  build({
    entryPoints: [path.join(__dirname, 'stubs.ts')],
    absWorkingDir: this.rootContext,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    charset: 'utf8',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
    .then(({ outputFiles, metafile }) => {
      for (const file of Object.keys(metafile.inputs)) this.addDependency(path.join(this.rootContext, file));
      const built = { exports: {} };
      new Function('module', 'exports', 'require', outputFiles[0].text)(built, built.exports, require);
      return `${source}\nimport { call } from '../functions/call';\n\n${built.exports.stubs()}\n`;
    })
    .then((written) => done(null, written), done);
};
