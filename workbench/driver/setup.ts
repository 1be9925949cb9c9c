import { createServer } from 'node:net';
import { startWorkbench, type WorkbenchServer } from './server';

/** The name of the variable that tells the tests where the workbench is. */
export const ADDRESS_VARIABLE = 'SHEETS_WORKBENCH';

declare global {
  var sheetsWorkbench: Promise<WorkbenchServer | null> | undefined;
}

/** Builds and starts the workbench once for all browser tests of a run. They wait for it; the tests before them need not. */
export default async function setup(): Promise<void> {
  const port = await freePort();
  process.env[ADDRESS_VARIABLE] = `http://127.0.0.1:${port}/`;
  globalThis.sheetsWorkbench = startWorkbench(port).catch((error: unknown) => {
    console.error(error);
    return null;
  });
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
