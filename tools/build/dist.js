const { readdirSync, readFileSync, rmSync } = require('node:fs');
const path = require('node:path');
const { Compilation, sources } = require('webpack');

/** Puts the manifest beside what is built: the folder is pushed as it stands. */
const manifest = {
  apply(compiler) {
    const name = 'Manifest';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const file = path.join(compiler.context, 'appsscript.json');
        compilation.fileDependencies.add(file);
        compilation.emitAsset('appsscript.json', new sources.RawSource(readFileSync(file, 'utf8')));
      });
    });
  },
};

/**
 * Takes away what the compilers of a folder have not made, once all of them are done: what is in the folder is what is
 * pushed, so that nobody has to keep a list.
 */
class NothingElse {
  folders = new Map();

  apply(compiler) {
    const name = 'NothingElse';
    const folder = compiler.options.output.path;
    const state = this.folders.get(folder) ?? { compilers: 0, made: new Map() };
    state.compilers += 1;
    this.folders.set(folder, state);
    compiler.hooks.afterEmit.tap(name, (compilation) => {
      state.made.set(compiler, Object.keys(compilation.assets));
      if (state.made.size < state.compilers) return;
      const made = [...state.made.values()].flat();
      for (const file of readdirSync(folder)) {
        if (!made.includes(file)) rmSync(path.join(folder, file), { recursive: true });
      }
    });
  }
}

module.exports = { manifest, nothingElse: new NothingElse() };
