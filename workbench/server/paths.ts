import path from 'node:path';

/** The top of the project. */
export const PROJECT = path.resolve(__dirname, '..', '..');
/** Where `npm run build` puts the files that are pushed to Apps Script. */
export const ADDON = path.join(PROJECT, 'dist');
/** The workbench's own sources. */
export const WORKBENCH = path.join(PROJECT, 'workbench');
/** The built page; nothing of it is worth keeping. */
export const PAGE = path.join(PROJECT, 'node_modules', '.cache', 'lead-sla', 'workbench');
