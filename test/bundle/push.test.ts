import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unreadableByAppsScript } from '../../tools/script-check';
import { type StandIn, startStandIn } from './support/stand-in';

const root = path.join(__dirname, '../..');
const SCRIPT_ID = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789abcdefghijklmnopq_-x';
const NO_ID =
  'No script ID is known: in your Google Sheet open Extensions > Apps Script > Project settings, copy the script ID, and run: npm run push -- SCRIPT_ID';
/** What a push reads, besides the packages. */
const PUSHED_FROM = [
  '.clasp.json',
  '.claspignore',
  'appsscript.json',
  'budgets.json',
  'package.json',
  'webpack.config.js',
].concat(...['tsconfig.base.json', 'tsconfig.json', 'sidebar', 'src', 'tools']);

let folder: string;
/** The project as somebody has it who has just downloaded it: no script ID, nothing built. */
let copy: string;
let standIn: StandIn;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'lead-sla-push-')));
  copy = path.join(folder, 'project');
  for (const name of PUSHED_FROM) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
  standIn = await startStandIn();
  writeFileSync(path.join(folder, 'certificate.pem'), standIn.cert);
  const madeUp = { type: 'authorized_user', client_id: 'made-up', client_secret: 'made-up', refresh_token: 'made-up' };
  const token = { ...madeUp, access_token: 'made-up', expiry_date: 4102444800000 };
  writeFileSync(path.join(folder, 'auth.json'), JSON.stringify({ tokens: { default: token } }));
});

afterAll(async () => {
  await standIn.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly status: number;
  readonly output: string;
}

/** Runs a command in the copy, with an empty home, so that nobody's real login is ever used, and all calls go to the stand-in. */
function run(command: string, args: readonly string[], more: Record<string, string> = {}): Promise<Ended> {
  const home = path.join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const { SLA_SCRIPT_ID: _, clasp_config_auth: __, ...inherited } = process.env;
  const toStandIn = {
    HTTPS_PROXY: standIn.proxy,
    https_proxy: standIn.proxy,
    NO_PROXY: '',
    no_proxy: '',
    NODE_EXTRA_CA_CERTS: path.join(folder, 'certificate.pem'),
  };
  const quiet = { npm_config_update_notifier: 'false', npm_config_loglevel: 'error' };
  const env = { ...inherited, ...toStandIn, ...quiet, HOME: home, USERPROFILE: home, ...more };
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd: copy, env, shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', failed);
    child.on('close', (status) => done({ status: status ?? -1, output }));
  });
}

const push = (args: readonly string[] = [], env: Record<string, string> = {}): Promise<Ended> =>
  run('npm', ['run', '--silent', 'push', '--', ...args], env);
const asMadeUpPerson = (): Record<string, string> => ({ clasp_config_auth: path.join(folder, 'auth.json') });
const built = (): string[] => readdirSync(path.join(copy, 'dist')).sort();
const inCopy = (name: string): string => readFileSync(path.join(copy, name), 'utf8');

/** All that there is to push. */
const FILES = [
  ...['Code.js', 'Import.html', 'Merging.html', 'Reading.html', 'Recognition.html', 'Sidebar.html'],
  ...['Words.html', 'Workbooks.html'],
  'appsscript.json',
];

describe('npm run push', () => {
  test('without a script ID says where to find one, and sends nothing', async () => {
    expect(await push()).toEqual({ status: 1, output: `${NO_ID}\n` });
    expect(standIn.requests).toEqual([]);
  });

  test('says so when what it was given is no script ID', async () => {
    const { status, output } = await push(['https://docs.google.com/spreadsheets/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ/edit']);
    expect(status).toBe(1);
    expect(output).toMatch(/^“https:.*” is no script ID: in your Google Sheet open Extensions/);
  });

  test('without a login says how to log in', async () => {
    const { status, output } = await push([], { SLA_SCRIPT_ID: SCRIPT_ID });
    expect(status).toBe(1);
    expect(output).toMatch(/^clasp is not logged in: run npx clasp login once, .*\n$/);
    expect(standIn.requests).toEqual([]);
  });

  test('builds, takes away what else is in dist, and delivers it byte for byte through clasp itself', async () => {
    mkdirSync(path.join(copy, 'dist'));
    for (const stray of ['Code.js.map', 'notes.html', 'test.gs', 'package.json']) {
      writeFileSync(path.join(copy, 'dist', stray), '{}');
    }
    const editor = `https://script.google.com/u/0/home/projects/${SCRIPT_ID}/edit`;
    const { status, output } = await push([editor, '-A', path.join(folder, 'auth.json')]);
    expect(output).toContain('Pushed. Reload your Google Sheet');
    expect(status).toBe(0);
    expect(built()).toEqual(FILES);
    const delivered = [...(standIn.pushed.get(SCRIPT_ID) ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(delivered).toEqual([
      { name: 'Code', type: 'SERVER_JS', source: inCopy('dist/Code.js') },
      { name: 'Import', type: 'HTML', source: inCopy('dist/Import.html') },
      { name: 'Merging', type: 'HTML', source: inCopy('dist/Merging.html') },
      { name: 'Reading', type: 'HTML', source: inCopy('dist/Reading.html') },
      { name: 'Recognition', type: 'HTML', source: inCopy('dist/Recognition.html') },
      { name: 'Sidebar', type: 'HTML', source: inCopy('dist/Sidebar.html') },
      { name: 'Words', type: 'HTML', source: inCopy('dist/Words.html') },
      { name: 'Workbooks', type: 'HTML', source: inCopy('dist/Workbooks.html') },
      { name: 'appsscript', type: 'JSON', source: inCopy('dist/appsscript.json') },
    ]);
    expect([...new Set(standIn.requests)]).toEqual([
      'CONNECT script.googleapis.com:443',
      `GET /v1/projects/${SCRIPT_ID}/content`,
      `PUT /v1/projects/${SCRIPT_ID}/content`,
    ]);
  });

  test('needs the script ID once, and never writes it into a file that git follows', async () => {
    standIn.pushed.clear();
    const { status } = await push([], asMadeUpPerson());
    expect(status).toBe(0);
    expect(standIn.pushed.get(SCRIPT_ID)).toHaveLength(FILES.length);
    expect(inCopy('.clasp.json')).toBe(readFileSync(path.join(root, '.clasp.json'), 'utf8'));
    expect(JSON.parse(inCopy('.clasp.json')).scriptId).toBe('your-script-id');
    expect(readFileSync(path.join(root, '.gitignore'), 'utf8').split('\n')).toContain('.clasp.local.json');
  });

  test('passes on that Google refused', async () => {
    standIn.refuse('User has not enabled the Apps Script API.');
    const { status, output } = await push([], asMadeUpPerson());
    standIn.refuse(null);
    expect(output).toContain('User has not enabled the Apps Script API.');
    expect(output).not.toContain('Pushed.');
    expect(status).toBe(1);
    expect(built()).toEqual(FILES);
  });
});

describe('the files to push', () => {
  test('by clasp’s own list are script, pages and manifest, and no other kind of file', async () => {
    for (const stray of ['Code.js.map', 'test.gs', 'package.json']) {
      writeFileSync(path.join(copy, 'dist', stray), '{}');
    }
    const clasp = path.join(root, 'node_modules/@google/clasp/build/src/index.js');
    const { output } = await run(process.execPath, [clasp, 'show-file-status', '--json']);
    const { filesToPush } = JSON.parse(output);
    expect(filesToPush.sort()).toEqual(FILES.map((name) => `dist/${name}`));
  });

  test.each([
    ['class A { #hidden = 1; }', '#hidden'],
    ['class A{static shared=1}', 'static shared=1'],
    ['class A{static{run()}}', 'static{run()}'],
    ['const a = ;', 'Unexpected token'],
  ])('may not hold what Apps Script cannot read: %s', (code, place) => {
    expect(unreadableByAppsScript(code)[0]).toContain(place);
  });

  test('may hold classes that Apps Script reads', () => {
    expect(unreadableByAppsScript('class A { constructor() { this.b = 1; } static c() {} }')).toEqual([]);
  });
});

test('the manifest asks for the narrow scopes only', () => {
  expect(JSON.parse(readFileSync(path.join(root, 'appsscript.json'), 'utf8'))).toEqual({
    timeZone: 'Europe/Paris',
    runtimeVersion: 'V8',
    exceptionLogging: 'STACKDRIVER',
    dependencies: {},
    oauthScopes: [
      'spreadsheets.currentonly',
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'userinfo.email',
    ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
  });
});
