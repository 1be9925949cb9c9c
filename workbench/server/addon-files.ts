import { promises as fs } from 'node:fs';
import path from 'node:path';
import { ADDON } from './paths';

/** Names and texts of the add-on's files, `{ "Code.js": "…", … }`; empty when it has not been built. */
export async function addonFiles(): Promise<Record<string, string>> {
  const names = (await fs.readdir(ADDON).catch(() => [])).filter((name) => /\.(js|html|json)$/.test(name));
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await fs.readFile(path.join(ADDON, name), 'utf8')] as const)),
  );
}
