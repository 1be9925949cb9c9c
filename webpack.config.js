const path = require('node:path');
const { Compilation, sources } = require('webpack');
const { generate } = require('gas-entry-generator');
const { minify } = require('terser');
const GasPlugin = require('gas-webpack-plugin');
const { withinBudget } = require('./tools/build/budgets');
const { manifest, nothingElse } = require('./tools/build/dist');
const { notice } = require('./tools/build/notice');
const { pages } = require('./tools/build/pages');
const { scriptParts } = require('./tools/build/script-parts');
const { VENDOR } = require('./tools/build/vendor');
const { WORDS } = require('./tools/build/words');

/** The JSDoc of a custom function, as the loader writes it. */
const JSDOC = /^\/\*\*\n(?: \*.*\n)*? \* @customfunction\n \* @preserve\n \*\/\n/gm;

/**
 * gas-webpack-plugin makes the top-level functions of the entry module only, once webpack has merged the modules into one;
 * this makes those of the merged ones, with the plugin's own generator. The JSDoc stays before the functions it makes; the copy in
 * the module itself is taken out, and so are the `@preserve` lines that carried it through esbuild. All else is minified: each cell
 * that calls a function has Google load the whole script anew.
 */
const functionsOfMergedModules = {
  apply(compiler) {
    const name = 'FunctionsOfMergedModules';
    compiler.hooks.compilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async (assets) => {
        const merged = [...compilation.modules].flatMap((module) =>
          (module.modules ?? []).filter((inner) => inner !== module.rootModule),
        );
        const stubs = merged
          .map((module) => String(module.originalSource().source()))
          .filter((source) => /^global\.\w+ = /m.test(source))
          .map((source) => generate(source, { comment: true }).entryPointFunctions);
        for (const [file, source] of Object.entries(assets)) {
          const text = String(source.source()).replace(JSDOC, '');
          const { code } = await minify(text, { ecma: 2019, format: { comments: 'some' } });
          const functions = stubs.map((stub) => stub.replace(/^ \* @preserve\n/gm, ''));
          compilation.updateAsset(file, new sources.RawSource([...functions, code].join('\n')));
        }
      });
    });
  },
};

/** The modules that make top-level functions, with the JSDoc that people read in the formula helper. */
const makesGlobals = ['src/main.ts', 'src/main-0.1.ts', 'src/app/functions.ts'].map((file) =>
  path.join(__dirname, file),
);

/** Where the features declare their custom functions. */
const DECLARATIONS = { test: /[\\/]features[\\/]\w+[\\/]functions\.ts$/ };

const script = {
  target: 'es2019',
  // French would take twice the room as escapes.
  charset: 'utf8',
  legalComments: 'inline',
  tsconfig: path.join(__dirname, 'tsconfig.json'),
};

/** How the modules of the script are compiled, those with rules of their own aside. */
const compiled = (...others) => ({
  test: /\.[jt]s$/,
  exclude: [...others, VENDOR.include, WORDS.test],
  loader: 'esbuild-loader',
  options: script,
});

/**
 * dist/Code.js: one script whose top-level functions are what Apps Script sees. Webpack does not minify it, because its minifier
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
      VENDOR,
      WORDS,
      { ...DECLARATIONS, enforce: 'pre', loader: path.join(__dirname, 'tools/functions/without-examples.js') },
      { include: makesGlobals, loader: 'esbuild-loader', options: script },
      // Before that: the custom functions are written into the module that lists them.
      { include: makesGlobals[2], loader: path.join(__dirname, 'tools/functions/loader.js') },
      compiled(...makesGlobals),
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [new GasPlugin({ comment: true }), functionsOfMergedModules, manifest],
};

/** All of them go into one folder, in which there is nothing else, and keep to their budgets. */
module.exports = [code, ...scriptParts([VENDOR, WORDS, compiled()]), ...pages].map((config) => ({
  ...config,
  plugins: [...config.plugins, notice, withinBudget, nothingElse],
}));
