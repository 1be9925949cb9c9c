const { build } = require('esbuild');

/**
 * Bundles a module that only passes on a few names of a library, with what they need and nothing else: webpack keeps every
 * export of a library's file while the script is not minified. The files it was made from are kept with the module.
 */
module.exports = function bundle() {
  const done = this.async();
  build({
    entryPoints: [this.resourcePath],
    absWorkingDir: this.rootContext,
    bundle: true,
    format: 'esm',
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    metafile: true,
    write: false,
  }).then(({ outputFiles, metafile }) => {
    const inputs = Object.keys(metafile.inputs);
    for (const input of inputs) this.addDependency(require('node:path').join(this.rootContext, input));
    this._module.buildInfo.bundledFrom = inputs;
    done(null, outputFiles[0].text);
  }, done);
};
