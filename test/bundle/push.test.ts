import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type StandIn, startStandIn } from './support/stand-in';

const root = path.join(__dirname, '../..');
const dist = path.join(root, 'dist');
const clasp = path.join(root, 'node_modules/@google/clasp/build/src/index.js');
const SCRIPT_ID = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789abcdefghijklmnopq_-x';

let folder: string;
let standIn: StandIn;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'lead-sla-test-'));
  standIn = await startStandIn();
  writeFileSync(path.join(folder, 'cert.pem'), standIn.cert);
  const token = {
    type: 'authorized_user',
    client_id: 'made-up',
    client_secret: 'made-up',
    refresh_token: 'made-up',
    access_token: 'made-up',
    expiry_date: 4102444800000,
  };
  writeFileSync(path.join(folder, 'auth.json'), JSON.stringify({ tokens: { default: token } }));
});

afterAll(async () => {
  await standIn.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a command with an empty home, so that nobody's real login is ever used. */
function run(args: string[], env: Record<string, string> = {}): Promise<{ status: number; output: string }> {
  const { SLA_SCRIPT_ID: _, ...inherited } = process.env;
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...inherited, HOME: folder, ...env } });
    let output = '';
    child.stdout.on('data', (text) => {
      output += text;
    });
    child.stderr.on('data', (text) => {
      output += text;
    });
    child.on('close', (status) => done({ status: status ?? -1, output }));
  });
}

const toStandIn = () => ({
  HTTPS_PROXY: standIn.proxy,
  https_proxy: standIn.proxy,
  NO_PROXY: '',
  no_proxy: '',
  NODE_EXTRA_CA_CERTS: path.join(folder, 'cert.pem'),
});

test('clasp would push exactly the three files of dist', async () => {
  const { output } = await run([clasp, 'show-file-status', '--json']);
  const status = JSON.parse(output.slice(output.indexOf('{')));
  const files = status.filesToPush.map((file: string) => path.basename(file)).sort();
  expect(files).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
  expect(readdirSync(dist).sort()).toEqual(files);
});

test('a push delivers every file of dist byte for byte, with the scopes of the manifest', async () => {
  const args = ['--import', 'tsx', 'tools/push.ts', '--no-build', SCRIPT_ID, '-A', path.join(folder, 'auth.json')];
  const local = path.join(root, '.clasp.local.json');
  const before = existsSync(local) ? readFileSync(local, 'utf8') : null;
  try {
    const { status, output } = await run(args, toStandIn());
    expect(output).toContain('Pushed.');
    expect(status).toBe(0);
  } finally {
    if (before === null) rmSync(local, { force: true });
    else writeFileSync(local, before);
  }
  const files = new Map((standIn.pushed.get(SCRIPT_ID) ?? []).map((file) => [file.name, file]));
  expect([...files.keys()].sort()).toEqual(['Code', 'Sidebar', 'appsscript']);
  const onDisk = (name: string) => readFileSync(path.join(dist, name), 'utf8');
  expect(files.get('Code')).toMatchObject({ type: 'SERVER_JS', source: onDisk('Code.js') });
  expect(files.get('Sidebar')).toMatchObject({ type: 'HTML', source: onDisk('Sidebar.html') });
  expect(files.get('appsscript')).toMatchObject({ type: 'JSON', source: onDisk('appsscript.json') });
  expect(
    standIn.requests.every((request) => request.includes('script.googleapis.com') || request.includes('/v1/projects/')),
  ).toBe(true);
});

test('without a script ID it says where to find one, and sends nothing', async () => {
  const local = path.join(root, '.clasp.local.json');
  if (existsSync(local)) return;
  const sent = standIn.requests.length;
  const { status, output } = await run(['--import', 'tsx', 'tools/push.ts'], toStandIn());
  expect(status).toBe(1);
  expect(output.trim()).toBe(
    'No script ID is known: in your Google Sheet open Extensions > Apps Script > Project settings, copy the script ID, and run: npm run push -- SCRIPT_ID',
  );
  expect(standIn.requests.length).toBe(sent);
});

test('without a login it says how to log in', async () => {
  const { status, output } = await run(['--import', 'tsx', 'tools/push.ts'], { SLA_SCRIPT_ID: SCRIPT_ID });
  expect(status).toBe(1);
  expect(output).toContain('npx clasp login');
});

test('the template in the repository carries nobody’s script ID', () => {
  expect(JSON.parse(readFileSync(path.join(root, '.clasp.json'), 'utf8')).scriptId).toBe('your-script-id');
});
