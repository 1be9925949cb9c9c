import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkbenchConfig } from '../config';

/** The top of the project. */
export const PROJECT = path.resolve(__dirname, '..', '..');
/** What the workbench is told of the add-on. */
export const CONFIG_FILE = path.join(PROJECT, 'workbench.config.json');
export const config = JSON.parse(readFileSync(CONFIG_FILE, 'utf8')) as WorkbenchConfig;
/** Where `npm run build` puts the files that are pushed to Apps Script. */
export const ADDON = path.join(PROJECT, config.folder);
/** The workbench's own sources. */
export const WORKBENCH = path.join(PROJECT, 'workbench');
/** The built page; nothing of it is worth keeping. */
export const PAGE = path.join(PROJECT, 'node_modules', '.cache', 'sheets-workbench', 'page');
