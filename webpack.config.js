const path = require('node:path');
const GasPlugin = require('gas-webpack-plugin');

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
  output: { path: path.join(__dirname, 'dist'), filename: 'Code.js', clean: false },
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
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [new GasPlugin({ comment: true })],
};
