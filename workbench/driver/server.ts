import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const PROJECT = path.resolve(__dirname, '..', '..');
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\//;

export interface WorkbenchServer {
  readonly address: string;
  /** Everything it has printed so far. */
  readonly output: () => string;
  /** Ends it as Ctrl-C does; resolves with its exit code. */
  close(): Promise<number | null>;
}

/** Starts the workbench as `npm start` does, without opening a browser, on a port or on a free one. */
export function startWorkbench(port = 0): Promise<WorkbenchServer> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join('workbench', 'server', 'start.ts'), '--no-open', '--port', `${port}`],
    { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk;
      const address = ADDRESS.exec(output)?.[0];
      if (address) resolve({ address, output: () => output, close: () => end(child) });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`The workbench did not start:\n${output}`)));
  });
}

function end(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) {
      resolve(child.exitCode);
      return;
    }
    child.once('exit', (code) => resolve(code));
    child.kill('SIGINT');
  });
}
