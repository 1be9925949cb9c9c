import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { type Dirent, promises as fs } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { CONFIG_FILE, config, PAGE, PROJECT, WORKBENCH } from './paths';

/** Remembers, beside the built page, which sources it was built from. */
const STAMP = 'sources.sha256';
/** What stands beside the page's sources and is no part of it. */
const NO_PART = ['driver', 'headless', 'support', 'test'];
const WORTH_COMPRESSING = /\.(html|js|css|svg|json|wasm)$/;

/** Builds the add-on with the same command that is used before a push. Rejects with the build's own words. */
export function buildAddon(): Promise<void> {
  return new Promise((resolve, reject) => {
    const npm = spawn(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', 'build'], {
      cwd: PROJECT,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let words = '';
    npm.stdout.on('data', (chunk) => {
      words += chunk;
    });
    npm.stderr.on('data', (chunk) => {
      words += chunk;
    });
    npm.on('error', reject);
    npm.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The add-on could not be built (npm run build):\n${words.trim()}`));
    });
  });
}

/** Builds the page, unless it stands there already from the very same sources. Tells whether it had to. */
export async function buildPage(options: { rebuild: boolean }): Promise<boolean> {
  const sources = await sourcesHash();
  const built = await fs.readFile(path.join(PAGE, STAMP), 'utf8').catch(() => '');
  if (!options.rebuild && built === sources) return false;
  // Whatever the shell says, and Jest says "test": React built for anything else takes twice the time to draw.
  process.env.NODE_ENV = 'production';
  const vite = await import('vite');
  // Built beside and put in place whole, so that a workbench that is already open never sees half a page.
  const fresh = `${PAGE}-${process.pid}`;
  await vite.build({
    configFile: path.join(WORKBENCH, 'vite.config.mts'),
    build: { outDir: fresh },
    define: { WORKBENCH_CONFIG: JSON.stringify(config) },
  });
  await compress(fresh);
  await fs.writeFile(path.join(fresh, STAMP), sources);
  await fs.rm(PAGE, { recursive: true, force: true });
  await fs.rename(fresh, PAGE);
  return true;
}

/** A hash over everything the page is made of; packages are known by the lock file. */
async function sourcesHash(): Promise<string> {
  const sources = (await filesIn(WORKBENCH)).filter((file) => {
    const [folder = ''] = path.relative(WORKBENCH, file).split(path.sep);
    return !NO_PART.includes(folder);
  });
  const files = [...sources, CONFIG_FILE, path.join(PROJECT, 'package-lock.json')];
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    hash.update(path.relative(PROJECT, file)).update('\0');
    hash.update(await fs.readFile(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Writes a gzipped twin beside each file, so that serving costs nothing. */
async function compress(folder: string): Promise<void> {
  const files = (await filesIn(folder)).filter((file) => WORTH_COMPRESSING.test(file));
  await Promise.all(
    files.map(async (file) => fs.writeFile(`${file}.gz`, await promisify(gzip)(await fs.readFile(file)))),
  );
}

async function filesIn(folder: string): Promise<string[]> {
  const entries: Dirent[] = await fs.readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => {
      const full = path.join(folder, entry.name);
      return entry.isDirectory() ? filesIn(full) : [full];
    }),
  );
  return found.flat();
}
