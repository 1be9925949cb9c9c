import path from 'node:path';
import type { Plugin } from 'vite';

/** The package of Univer that draws the help of functions. */
const DRAWN_BY = '/@univerjs/sheets-formula-ui/lib/es/index.js';
const LANGUAGE = 'document.documentElement.lang';
const WORDS = path.join(import.meta.dirname, 'page', 'formula-help.ts');

/** What Univer writes between arguments, whatever the language, and how often its source does. */
const COMMAS = [
  { written: '? "" : ","', instead: `? "" : argumentSeparator(${LANGUAGE})`, times: 2 },
  {
    written: 'functionInfo.functionParameter.map((item) => item.example).join(",")',
    instead: `examplesOf(functionInfo.functionParameter, ${LANGUAGE})`,
    times: 2,
  },
];

/** Makes Univer's help of functions write formulas as the language of the page does. */
export function formulaHelp(): Plugin {
  return {
    name: 'formula-help',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith(DRAWN_BY)) return null;
      const changed = COMMAS.reduce((source, { written, instead, times }) => {
        const parts = source.split(written);
        if (parts.length - 1 !== times) {
          throw new Error(
            `Univer’s help of functions has changed: “${written}” is there ${parts.length - 1} times, not ${times}. See workbench/formula-help.mts.`,
          );
        }
        return parts.join(instead);
      }, code);
      return `import { argumentSeparator, examplesOf } from ${JSON.stringify(WORDS)};\n${changed}`;
    },
  };
}
