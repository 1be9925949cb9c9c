const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { transform } = require('esbuild');
const { EsbuildPlugin } = require('esbuild-loader');
const { Compilation, sources } = require('webpack');
const { modulesOf } = require('./modules');
const { WORDS } = require('./words');

const ROOT = path.join(__dirname, '../..');
const SIDEBAR = path.join(ROOT, 'sidebar');
const TEMPLATE = 'sidebar/shell/page.html';
/** The room whose styles every other one builds on. */
const SHELL = path.join(SIDEBAR, 'shell');

/** The pages of the add-on: the name of each one's file, and where its script begins. */
const PAGES = [
  { name: 'Sidebar', entry: './sidebar/assistant/main.ts' },
  { name: 'Import', entry: './sidebar/import/main.ts' },
];

/** The style sheets beside the views that are in a bundle, the shell's first. */
function stylesOf(compilation) {
  const folders = new Set(
    modulesOf(compilation)
      .map(({ resource }) => path.dirname(resource))
      .filter((folder) => folder.startsWith(SIDEBAR)),
  );
  const others = [...folders].filter((folder) => folder !== SHELL).sort();
  return [SHELL, ...others].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.css'))
      .sort()
      .map((file) => path.join(folder, file)),
  );
}

/** Puts a page's script and styles into its one HTML file. */
const oneHtmlFile = (page) => ({
  apply(compiler) {
    const name = 'OneHtmlFile';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        const read = (file) => {
          compilation.fileDependencies.add(file);
          return readFileSync(file, 'utf8');
        };
        const bundle = `${page}.js`;
        // What a page would take for the end of the script, or for the beginning of another, is written as an escape.
        const script = String(compilation.getAsset(bundle).source.source()).replace(/<(?=!--|\/?script)/gi, '\\x3c');
        const css = stylesOf(compilation).map(read).join('\n');
        const styles = await transform(css, { loader: 'css', minify: true });
        const html = read(path.join(ROOT, TEMPLATE))
          .replace('/* styles */', () => styles.code.trim())
          .replace('/* script */', () => script.trim());
        compilation.emitAsset(`${page}.html`, new sources.RawSource(html));
        compilation.deleteAsset(bundle);
      });
    });
  },
});

const pageConfig = ({ name, entry }) => ({
  name,
  mode: 'production',
  target: ['web', 'es2021'],
  devtool: false,
  context: ROOT,
  entry,
  output: { path: path.join(ROOT, 'dist'), filename: `${name}.js` },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      WORDS,
      {
        test: /\.[jt]s$/,
        exclude: WORDS.test,
        loader: 'esbuild-loader',
        options: { target: 'es2021', tsconfig: path.join(SIDEBAR, 'tsconfig.json') },
      },
    ],
  },
  optimization: {
    minimizer: [new EsbuildPlugin({ target: 'es2021', charset: 'utf8', legalComments: 'none' })],
  },
  performance: { hints: false },
  plugins: [oneHtmlFile(name)],
});

module.exports = { pages: PAGES.map(pageConfig) };
