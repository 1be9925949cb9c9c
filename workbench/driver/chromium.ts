import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Names on the PATH, in the order they are tried. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const MISSING =
  'Chromium is needed and was not found. Install Chromium or Google Chrome, or set CHROMIUM_PATH to its program file.';

/**
 * Launches the Chromium or Chrome of this machine. On Debian and its relatives it is installed when it is missing and the
 * user may do that.
 * @throws Error with one sentence saying what to install.
 */
export const launchChromium = (): Promise<Browser> => chromium.launch({ executablePath: findChromium(), args: ARGS });

function findChromium(): string {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH names “${given}”, and there is no such file.`);
  }
  const found = installed();
  if (found) return found;
  installOnDebian();
  const fresh = installed();
  if (fresh) return fresh;
  throw new Error(MISSING);
}

/** Flags that keep a headless Chromium quiet, off the network, and alive inside containers. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[
    // Newer versions give a sandboxed frame a process of its own; for a moment after it has loaded, clicks then reach nobody.
    'IsolateSandboxedIframes',
    // They draw the suggestions of an address bar that nobody sees, in a process that takes a second of each launch.
    'WebUIOmniboxPopup',
    'WebUIOmniboxAimPopup',
  ].join(',')}`,
];

function installed(): string | null {
  return onPath() ?? usualPlaces().find((file) => existsSync(file)) ?? null;
}

function onPath(): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  for (const command of COMMANDS) {
    for (const folder of folders) {
      const file = path.join(folder, command);
      if (existsSync(file)) return file;
    }
  }
  return null;
}

/** Where installers put the browser, by system; then the browsers Playwright has downloaded. */
function usualPlaces(): string[] {
  const { env } = process;
  const home = homedir();
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...playwrightBrowsers(path.join(home, 'Library', 'Caches', 'ms-playwright'), [
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      ]),
    ];
  }
  if (process.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return [
      ...roots.map((root) => path.join(root, 'Google', 'Chrome', 'Application', 'chrome.exe')),
      ...roots.map((root) => path.join(root, 'Chromium', 'Application', 'chrome.exe')),
      ...roots.map((root) => path.join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
      ...playwrightBrowsers(path.join(env.LOCALAPPDATA ?? home, 'ms-playwright'), ['chrome-win/chrome.exe']),
    ];
  }
  return [
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    ...playwrightBrowsers(path.join(home, '.cache', 'ms-playwright'), ['chrome-linux/chrome', 'chrome-linux64/chrome']),
  ];
}

function playwrightBrowsers(cache: string, programs: readonly string[]): string[] {
  if (!existsSync(cache)) return [];
  const versions = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
  return versions
    .sort()
    .reverse()
    .flatMap((version) => programs.map((program) => path.join(cache, version, program)));
}

function installOnDebian(): void {
  const debian = process.platform === 'linux' && existsSync('/etc/debian_version');
  if (!debian || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.error('Chromium is missing: installing it with apt-get…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch (error) {
    throw new Error(`${MISSING} (apt-get could not install it: ${(error as Error).message})`);
  }
}
