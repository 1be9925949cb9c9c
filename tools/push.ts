import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Pushes the built add-on to one's own Google Sheet: `npm run push -- SCRIPT_ID`, or with SLA_SCRIPT_ID, or a local file. */

const root = path.join(__dirname, '..');
const dist = path.join(root, 'dist');
/** The project file with one's own script ID; git ignores it, so that no ID is ever committed. */
const LOCAL_FILE = '.clasp.local.json';
const FILES: Readonly<Record<string, number>> = {
  'Code.js': 300 * 1024,
  'Sidebar.html': 150 * 1024,
  'appsscript.json': 10 * 1024,
};

class Stop extends Error {}

function scriptId(): string {
  const words = process.argv.slice(2);
  const argument = words.find((word, index) => !word.startsWith('-') && words[index - 1] !== '-A');
  const local = path.join(root, LOCAL_FILE);
  const kept = existsSync(local) ? String(JSON.parse(readFileSync(local, 'utf8')).scriptId ?? '') : '';
  const id = argument ?? process.env.SLA_SCRIPT_ID ?? kept;
  if (id === '') {
    throw new Stop(
      'No script ID is known: in your Google Sheet open Extensions > Apps Script > Project settings, copy the script ID, and run: npm run push -- SCRIPT_ID',
    );
  }
  if (!/^[\w-]{20,}$/.test(id)) {
    throw new Stop(
      `“${id}” is no script ID: copy it from Extensions > Apps Script > Project settings in your Google Sheet.`,
    );
  }
  return id;
}

/** What Apps Script would refuse, or users would wait for, is said before anything is sent. */
function checkBuild(): void {
  for (const [file, budget] of Object.entries(FILES)) {
    const built = path.join(dist, file);
    if (!existsSync(built)) throw new Stop(`dist/${file} is missing: run npm run build and look at what it says.`);
    const size = statSync(built).size;
    if (size > budget)
      throw new Stop(`dist/${file} is ${size} bytes, more than its budget of ${budget}: take something out.`);
  }
  const code = readFileSync(path.join(dist, 'Code.js'), 'utf8');
  const field = /^\s*(static\s+\w+\s*=|#\w+\s*[=;(])/m.exec(code);
  if (field) throw new Stop(`dist/Code.js has “${field[0].trim()}”, which Apps Script cannot read: compile to es2019.`);
}

/** Whether clasp knows who is pushing; `-A file` names a file of credentials. */
function checkLogin(): string[] {
  const given = process.argv.indexOf('-A');
  const auth = given > 0 ? process.argv[given + 1] : undefined;
  if (auth) return ['-A', path.resolve(auth)];
  if (existsSync(path.join(homedir(), '.clasprc.json')) || existsSync(path.join(root, '.clasprc.json'))) return [];
  throw new Stop(
    'clasp is not logged in: run npx clasp login once, with the Google account that owns the sheet, then push again.',
  );
}

function push(id: string, auth: readonly string[]): void {
  const clasp = path.join(root, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
  const args = [clasp, ...auth, '-P', project(id), 'push', '-f'];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Stop('clasp could not push: its own message stands above.');
}

/** The template with one's own ID, in a file that git ignores: the next push needs no ID. */
function project(id: string): string {
  const file = path.join(root, LOCAL_FILE);
  const template = JSON.parse(readFileSync(path.join(root, '.clasp.json'), 'utf8'));
  writeFileSync(file, `${JSON.stringify({ ...template, scriptId: id }, null, 2)}\n`);
  return file;
}

function build(): void {
  const { status } = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Stop('The build failed: its own message stands above.');
}

function main(): void {
  const id = scriptId();
  const auth = checkLogin();
  if (!process.argv.includes('--no-build')) build();
  checkBuild();
  push(id, auth);
  console.log('Pushed. Reload your Google Sheet: the menu Extensions > Lead SLA appears after a few seconds.');
}

try {
  main();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
