import { writeFileSync } from 'node:fs';
import { pages } from './functions/pages';

/** Writes what is told of the custom functions from their declarations: `npm run docs`. */
for (const [file, text] of pages()) writeFileSync(file, text);
