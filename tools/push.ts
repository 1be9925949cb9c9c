import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { tooLarge } from './build/budgets';
import { unreadableByAppsScript } from './script-check';

/**
 * Builds the add-on, checks it and pushes it to one's own Google Sheet: `npm run push -- SCRIPT_ID`. The ID may also stand
 * in SLA_SCRIPT_ID; one that was given once is remembered. `-A file` names clasp's credentials, as it does in clasp itself.
 */

const root = path.join(__dirname, '..');
const dist = path.join(root, 'dist');
/** The project file with one's own script ID; git ignores it, so that no ID is ever committed. */
const LOCAL_FILE = '.clasp.local.json';
const WHERE = 'in your Google Sheet open Extensions > Apps Script > Project settings, copy the script ID';

/** What ends a push with a sentence for the person who started it. */
class Stop extends Error {}

function scriptId(argument: string | undefined): string {
  const given = argument ?? process.env.SLA_SCRIPT_ID ?? rememberedId();
  if (!given) throw new Stop(`No script ID is known: ${WHERE}, and run: npm run push -- SCRIPT_ID`);
  // The address of the script's editor has the ID too, and is what people copy.
  const id = /^(?:https:\/\/script\.google\.com\/\S*\/projects\/)?([\w-]{20,})(?:\/\S*)?$/.exec(given.trim())?.[1];
  if (id === undefined) throw new Stop(`“${given}” is no script ID: ${WHERE}.`);
  return id;
}

function rememberedId(): string | undefined {
  const file = path.join(root, LOCAL_FILE);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).scriptId;
  } catch {
    throw new Stop(`${LOCAL_FILE} cannot be read: delete it, and run: npm run push -- SCRIPT_ID`);
  }
}

/** The options that tell clasp who is pushing, once it is sure that it knows. */
function login(file: string | undefined): string[] {
  if (file !== undefined) return ['-A', path.resolve(file)];
  // clasp reads the variable itself.
  if (process.env.clasp_config_auth || existsSync(path.join(homedir(), '.clasprc.json'))) return [];
  throw new Stop(
    'clasp is not logged in: run npx clasp login once, with the Google account that owns the sheet, then push again.',
  );
}

function build(): void {
  const npm = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Stop('The build failed: its own message stands above.');
}

/** What Apps Script would refuse, or users would wait for, is said before anything is sent. */
function checkBuild(): void {
  for (const file of readdirSync(dist)) {
    const reason = tooLarge(file, statSync(path.join(dist, file)).size);
    if (reason) throw new Stop(`dist/${reason}`);
  }
  const [unreadable] = unreadableByAppsScript(readFileSync(path.join(dist, 'Code.js'), 'utf8'));
  if (unreadable !== undefined) throw new Stop(`dist/Code.js has what Apps Script cannot read: ${unreadable}`);
}

/** Writes the template with one's own ID into a file that git ignores, so that the next push needs no ID. */
function remember(id: string): string {
  const file = path.join(root, LOCAL_FILE);
  const template = JSON.parse(readFileSync(path.join(root, '.clasp.json'), 'utf8'));
  writeFileSync(file, `${JSON.stringify({ ...template, scriptId: id }, null, 2)}\n`);
  return file;
}

function push(id: string, auth: readonly string[]): void {
  console.log(`Pushing to the script ${id} (remembered in ${LOCAL_FILE}).`);
  const clasp = path.join(root, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
  // Without -f clasp would leave a changed manifest unsent, and say so only in passing.
  const { status } = spawnSync(process.execPath, [clasp, ...auth, '-P', remember(id), 'push', '-f'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Stop('clasp could not push: its own message stands above.');
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { auth: { type: 'string', short: 'A' } },
  });
  const id = scriptId(positionals[0]);
  const auth = login(values.auth);
  build();
  checkBuild();
  push(id, auth);
  console.log(
    'Pushed. Reload your Google Sheet: the menu stands under Extensions, by the name of your script project.',
  );
}

try {
  main();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
