const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } = require('node:fs');
const path = require('node:path');

/** All that the build reads; packages are known by the lock file. */
const SOURCES = [
  'appsscript.json',
  'budgets.json',
  'package-lock.json',
  'package.json',
  'sidebar',
  'src',
  'tools',
  'tsconfig.base.json',
  'tsconfig.json',
  'webpack.config.js',
];
const BUILT = 'dist';
/** A file for each state of the sources that was built, by its hash, with the hash of what came of it. */
const RECORDS = path.join('node_modules', '.cache', 'lead-sla', 'builds');

/** A hash of the names and contents of files and of what is in folders. */
function hashOf(root, names) {
  const hash = createHash('sha256');
  const add = (name) => {
    const full = path.join(root, name);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const inside of readdirSync(full).sort()) add(path.join(name, inside));
      return;
    }
    const content = readFileSync(full);
    hash.update(`${name}\0${content.length}\0`).update(content);
  };
  for (const name of names) add(name);
  return hash.digest('hex');
}

const sourcesOf = (root) => hashOf(root, SOURCES);

/** Whether what stands in `dist/` is, to the byte, what was built from these sources. */
function isBuilt(root, sources) {
  const record = path.join(root, RECORDS, sources);
  return existsSync(record) && readFileSync(record, 'utf8') === hashOf(root, [BUILT]);
}

/** Writes down that what stands in `dist/` was built from these sources. */
function rememberBuilt(root, sources) {
  mkdirSync(path.join(root, RECORDS), { recursive: true });
  writeFileSync(path.join(root, RECORDS, sources), hashOf(root, [BUILT]));
}

module.exports = { SOURCES, isBuilt, rememberBuilt, sourcesOf };
