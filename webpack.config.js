const path = require('node:path');
const { Compilation, sources } = require('webpack');
const GasPlugin = require('gas-webpack-plugin');

/** Takes out the `@preserve` lines that carry the JSDoc through esbuild: the formula helper has no use for them. */
const dropPreserveTags = {
  apply(compiler) {
    compiler.hooks.compilation.tap('DropPreserveTags', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
      compilation.hooks.processAssets.tap({ name: 'DropPreserveTags', stage }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          const code = String(source.source()).replace(/^ *\* @preserve\n/gm, '');
          compilation.updateAsset(name, new sources.RawSource(code));
        }
      });
    });
  },
};

/**
 * dist/Code.js: one script whose top-level functions are what Apps Script sees. It is not minified, because minifying
 * removes the function stubs, and it is compiled to es2019, because private and static class fields are parse errors there.
 */
module.exports = {
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
      {
        test: /\.[jt]s$/,
        loader: 'esbuild-loader',
        options: { target: 'es2019', legalComments: 'inline', tsconfig: path.join(__dirname, 'tsconfig.json') },
      },
    ],
  },
  // gas-webpack-plugin finds only the functions of modules that are not merged into others.
  optimization: { minimize: false, concatenateModules: false },
  performance: { hints: false },
  plugins: [new GasPlugin({ comment: true }), dropPreserveTags],
};
