const { build } = require('esbuild');

/**
 * Bundles a module that only passes on a few names of others, with what they need and nothing else: webpack keeps every export of
 * a file while the script is not minified. The files it was made from are kept with the module. What is `external` stays an import.
 */
module.exports = function bundle() {
  const done = this.async();
  build({
    entryPoints: [this.resourcePath],
    absWorkingDir: this.rootContext,
    bundle: true,
    external: this.getOptions().external ?? [],
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
