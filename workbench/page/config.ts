import type { WorkbenchConfig } from '../config';

/** Put here when the page is built. */
declare const WORKBENCH_CONFIG: WorkbenchConfig;

export const config = WORKBENCH_CONFIG;
