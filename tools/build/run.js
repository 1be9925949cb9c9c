const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { isBuilt, rememberBuilt, sourcesOf } = require('./up-to-date');

/** `npm run build`: has webpack build the add-on, unless it stands in `dist/` already from the very same sources. */

const root = path.join(__dirname, '../..');
// Before the build: what is changed meanwhile is not in it.
const sources = sourcesOf(root);

if (!isBuilt(root, sources)) {
  const webpack = [require.resolve('webpack/bin/webpack.js'), '--stats', 'errors-warnings'];
  const { status } = spawnSync(process.execPath, webpack, { cwd: root, stdio: 'inherit' });
  if (status === 0) rememberBuilt(root, sources);
  process.exitCode = status ?? 1;
}
