const path = require('node:path');
const { Compilation, sources } = require('webpack');
const { generate } = require('gas-entry-generator');
const GasPlugin = require('gas-webpack-plugin');
const { withinBudget } = require('./tools/build/budgets');
const { manifest, nothingElse } = require('./tools/build/dist');
const { notice } = require('./tools/build/notice');
const { pages } = require('./tools/build/pages');
const { WORDS } = require('./tools/build/words');

/** The JSDoc of a custom function, as the loader writes it. */
const JSDOC = /^\/\*\*\n(?: \*.*\n)*? \* @customfunction\n \* @preserve\n \*\/\n/gm;

/**
 * gas-webpack-plugin makes the top-level functions of the entry module only, once webpack has merged the modules into one;
 * this makes those of the merged ones, with the plugin's own generator. The JSDoc stays before the functions it makes; the copy in
 * the module itself is taken out, and so are the `@preserve` lines that carried it through esbuild.
 */
const functionsOfMergedModules = {
  apply(compiler) {
    const name = 'FunctionsOfMergedModules';
    compiler.hooks.compilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        const merged = [...compilation.modules].flatMap((module) =>
          (module.modules ?? []).filter((inner) => inner !== module.rootModule),
        );
        const stubs = merged
          .map((module) => String(module.originalSource().source()))
          .filter((source) => /^global\.\w+ = /m.test(source))
          .map((source) => generate(source, { comment: true }).entryPointFunctions);
        for (const [file, source] of Object.entries(assets)) {
          const code = String(source.source()).replace(JSDOC, '');
          const functions = stubs.map((stub) => stub.replace(/^ \* @preserve\n/gm, ''));
          compilation.updateAsset(file, new sources.RawSource([...functions, code].join('\n')));
        }
      });
    });
  },
};

/** Modules that pass on a few names of a library. */
const VENDOR = path.join(__dirname, 'src/vendor');

/** The modules that make top-level functions, with the JSDoc that people read in the formula helper. */
const makesGlobals = ['src/main.ts', 'src/main-0.1.ts', 'src/app/functions.ts'].map((file) =>
  path.join(__dirname, file),
);

const script = {
  target: 'es2019',
  // French would take twice the room as escapes.
  charset: 'utf8',
  legalComments: 'inline',
  tsconfig: path.join(__dirname, 'tsconfig.json'),
};

/**
 * dist/Code.js: one script whose top-level functions are what Apps Script sees. It is not minified, because minifying
 * removes the function stubs, and it is compiled to es2019, because private and static class fields are parse errors there.
 */
const code = {
  name: 'code',
  mode: 'production',
  target: 'es2019',
  devtool: false,
  context: __dirname,
  entry: './src/main.ts',
  output: {
    path: path.join(__dirname, 'dist'),
    filename: 'Code.js',
    clean: false,
    // There is one file and nothing to load it with: the formats are named only because webpack asks for them.
    chunkFormat: 'array-push',
    chunkLoading: false,
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      { test: /\.ts$/, include: VENDOR, loader: path.join(__dirname, 'tools/bundle-loader.cjs') },
      WORDS,
      { include: makesGlobals, loader: 'esbuild-loader', options: script },
      // Before that: the custom functions are written into the module that lists them.
      { include: makesGlobals[2], loader: path.join(__dirname, 'tools/functions/loader.js') },
      {
        test: /\.[jt]s$/,
        exclude: [...makesGlobals, VENDOR, WORDS.test],
        loader: 'esbuild-loader',
        // Functions keep their names, so that a stack trace can be read; white space and local names would be a third of the script.
        options: { ...script, minifyWhitespace: true, minifySyntax: true, minifyIdentifiers: true },
      },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [new GasPlugin({ comment: true }), functionsOfMergedModules, manifest],
};

/** All of them go into one folder, in which there is nothing else, and keep to their budgets. */
module.exports = [code, ...pages].map((config) => ({
  ...config,
  plugins: [...config.plugins, notice, withinBudget, nothingElse],
}));
