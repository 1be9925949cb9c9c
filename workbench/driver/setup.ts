import { startWorkbench, type WorkbenchServer } from './server';

/** The name of the variable that tells the tests where the workbench is. */
export const ADDRESS_VARIABLE = 'SHEETS_WORKBENCH';

declare global {
  var sheetsWorkbench: WorkbenchServer | undefined;
}

/** Builds and starts the workbench once for all browser tests of a run. */
export default async function setup(): Promise<void> {
  globalThis.sheetsWorkbench = await startWorkbench();
  process.env[ADDRESS_VARIABLE] = globalThis.sheetsWorkbench.address;
}
