import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, promises, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

const PROJECT = path.resolve(__dirname, '..', '..');
const CACHE = path.join(PROJECT, 'node_modules', '.cache', 'sheets-workbench', 'headless');
const SOURCES = [
  'workbench/univer',
  'workbench/bridge',
  'workbench/apps-script',
  'workbench/worker',
  'workbench/headless',
];

/** The two files the headless workbench consists of. */
export interface HeadlessFiles {
  /** Univer and the host, to be required. */
  readonly session: string;
  /** The add-on's thread. */
  readonly worker: string;
}

/**
 * Univer's packages set each field of each object through a helper, and a calculation makes objects by the hundred thousand: an
 * assignment does the same in a fraction of the time.
 */
const PLAIN_FIELDS: Plugin = {
  name: 'plain-fields',
  setup: ({ onLoad }) => {
    onLoad({ filter: /@univerjs\/[^/]+\/lib\/es\/[^/]+\.js$/ }, async ({ path: file }) => ({
      contents: (await promises.readFile(file, 'utf8')).replace(
        /\b_defineProperty\(this, "([A-Za-z_$][\w$]*)", /g,
        'this.$1 = (',
      ),
    }));
  },
};

/** Bundles what is to run in Node, unless it stands there already from the very same sources. */
export async function buildHeadless(): Promise<HeadlessFiles> {
  const folder = path.join(CACHE, sourcesHash());
  const files = { session: path.join(folder, 'session.cjs'), worker: path.join(folder, 'worker.cjs') };
  if (existsSync(files.session) && existsSync(files.worker)) return files;
  // Built aside and moved, so that several processes at once do not see each other's half.
  const aside = `${folder}.${process.pid}`;
  const common = {
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
    absWorkingDir: PROJECT,
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: true } },
  } as const;
  await Promise.all([
    build({
      ...common,
      inject: ['workbench/headless/message-channel.ts'],
      entryPoints: ['workbench/headless/node-session.ts'],
      plugins: [PLAIN_FIELDS],
      outfile: path.join(aside, 'session.cjs'),
    }),
    build({ ...common, entryPoints: ['workbench/worker/node.ts'], outfile: path.join(aside, 'worker.cjs') }),
  ]);
  mkdirSync(folder, { recursive: true });
  for (const name of ['session.cjs', 'worker.cjs']) renameSync(path.join(aside, name), path.join(folder, name));
  rmSync(aside, { recursive: true, force: true });
  forgetOthers(folder);
  return files;
}

/** A hash over everything the bundles are made of; packages are known by the lock file. */
function sourcesHash(): string {
  const files = SOURCES.flatMap((folder) => filesIn(path.join(PROJECT, folder)));
  const hash = createHash('sha256');
  for (const file of [...files, path.join(PROJECT, 'package-lock.json')].sort()) {
    hash.update(path.relative(PROJECT, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 20);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(full);
    return entry.name.endsWith('.ts') ? [full] : [];
  });
}

/** Keeps the cache from growing with every change; the last few may still be in use by another process. */
function forgetOthers(current: string): void {
  const finished = readdirSync(CACHE).filter((name) => /^[0-9a-f]{20}$/.test(name) && name !== path.basename(current));
  const old = finished.length > 4 ? finished.slice(0, finished.length - 4) : [];
  for (const name of old) rmSync(path.join(CACHE, name), { recursive: true, force: true });
}
