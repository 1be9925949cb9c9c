const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { transform } = require('esbuild');
const { EsbuildPlugin } = require('esbuild-loader');
const { Compilation, sources } = require('webpack');
const { inScript } = require('./in-script');
const { modulesOf } = require('./modules');
const { VENDOR } = require('./vendor');
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

/**
 * A part of a page that is loaded when it is needed: an HTML file, because a script project keeps no other file that a page could
 * be given. It says of which build it is, for its modules fit into that page only.
 */
const partFile = (script, build) => `<!doctype html>\n<script data-build="${build}">${script}</script>\n`;

/** Puts a page's script and styles into its one HTML file, and each of its parts into another. */
const htmlFiles = (page) => ({
  apply(compiler) {
    const name = 'HtmlFiles';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async (assets) => {
        const read = (file) => {
          compilation.fileDependencies.add(file);
          return readFileSync(file, 'utf8');
        };
        const css = stylesOf(compilation).map(read).join('\n');
        const styles = await transform(css, { loader: 'css', minify: true });
        const whole = (script) =>
          read(path.join(ROOT, TEMPLATE))
            .replace('/* styles */', () => styles.code.trim())
            .replace('/* script */', () => script);
        for (const [file, source] of Object.entries(assets)) {
          const script = inScript(source);
          const html = file === `${page}.js` ? whole(script) : partFile(script, compilation.hash);
          compilation.emitAsset(file.replace(/js$/, 'html'), new sources.RawSource(html));
          compilation.deleteAsset(file);
        }
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
  entry: { [name]: entry },
  // A part is called by its name; it is there before it is asked for, so that it has no address.
  output: { path: path.join(ROOT, 'dist'), filename: '[name].js', publicPath: '', chunkLoadingGlobal: 'leadSlaParts' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      WORDS,
      { include: SIDEBAR, enforce: 'pre', loader: path.join(__dirname, 'unindent-loader.js') },
      VENDOR,
      {
        test: /\.[jt]s$/,
        exclude: [WORDS.test, VENDOR.include],
        loader: 'esbuild-loader',
        options: { target: 'es2021', tsconfig: path.join(SIDEBAR, 'tsconfig.json') },
      },
    ],
  },
  optimization: {
    // A part is one file, whatever libraries are in it.
    splitChunks: false,
    minimizer: [new EsbuildPlugin({ target: 'es2021', charset: 'utf8', legalComments: 'none' })],
  },
  performance: { hints: false },
  plugins: [htmlFiles(name)],
});

module.exports = { pages: PAGES.map(pageConfig) };
