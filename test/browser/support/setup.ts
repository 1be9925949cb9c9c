import { startWorkbench, type WorkbenchServer } from './server';

/** The name of the variable that tells the tests where the workbench is. */
export const ADDRESS_VARIABLE = 'LEAD_SLA_WORKBENCH';

declare global {
  var leadSlaWorkbench: WorkbenchServer | undefined;
}

/** Builds and starts the workbench once for all browser tests of a run. */
export default async function setup(): Promise<void> {
  globalThis.leadSlaWorkbench = await startWorkbench();
  process.env[ADDRESS_VARIABLE] = globalThis.leadSlaWorkbench.address;
}
