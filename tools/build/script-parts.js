const path = require('node:path');
const { EsbuildPlugin } = require('esbuild-loader');
const { Compilation, sources } = require('webpack');
const { inScript } = require('./in-script');

/** The parts of the script that few runs need, each in a file of its own (`src/sheet/script-part.ts`). */
const PARTS = [
  { name: 'Merging', entry: './src/log/import/merging.ts' },
  { name: 'Recognition', entry: './src/features/import/recognition.ts' },
  { name: 'Words', entry: './src/text/actions.ts' },
];

/** Puts a part into an HTML file: a script project keeps no other file that is not loaded with the script. */
const htmlFile = {
  apply(compiler) {
    const name = 'HtmlFile';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        for (const [file, source] of Object.entries(assets)) {
          const html = `<!doctype html>\n<script>${inScript(source)}</script>\n`;
          compilation.emitAsset(file.replace(/js$/, 'html'), new sources.RawSource(html));
          compilation.deleteAsset(file);
        }
      });
    });
  },
};

/** @param rules how the modules of the script are compiled */
const partConfig = ({ name, entry }, rules) => ({
  name,
  mode: 'production',
  target: 'es2019',
  devtool: false,
  context: path.join(__dirname, '../..'),
  entry: { [name]: entry },
  output: {
    path: path.join(__dirname, '../../dist'),
    filename: '[name].js',
    library: { name: 'part', type: 'var' },
    chunkFormat: 'array-push',
    chunkLoading: false,
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules },
  optimization: { minimizer: [new EsbuildPlugin({ target: 'es2019', charset: 'utf8', legalComments: 'none' })] },
  performance: { hints: false },
  plugins: [htmlFile],
});

module.exports = { scriptParts: (rules) => PARTS.map((part) => partConfig(part, rules)) };
