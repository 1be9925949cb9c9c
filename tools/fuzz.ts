import '../test/support/texts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { labels } from '../src/text';
import { loadCode, spreadsheet } from '../test/bundle/support/code';
import { argumentsOf, SIGNATURES } from '../test/bundle/support/signatures';
import { anyBytes, type Fate, fateOf } from '../test/campaign/files';
import { argumentsFor, complaint } from '../test/campaign/fuzz';

/**
 * Every custom function with whatever may be put in: `npm run fuzz` tries each some thousands of times in either language and
 * prints how often it gave cells and how often a sentence; `npm run fuzz -- 100000 SLA_DAILY` tries one more often. Then the import,
 * with files to which something has happened: ten thousand, or as many as are told; `npm run fuzz -- 100000 import` tries it alone.
 */

const [times = '', only = ''] = process.argv.slice(2);
const TRIES = Number(times || 5000);
const FILES = Number(times || 10000);
const CODE = readFileSync(path.join(__dirname, '..', 'dist', 'Code.js'), 'utf8');

function fuzz(locale: 'en_US' | 'fr_FR', name: string): boolean {
  const sheet = loadCode(CODE, spreadsheet(locale, 'Europe/Paris'));
  const { unexpected } = labels(locale === 'fr_FR' ? 'fr' : 'en', 'errors');
  let sentences = 0;
  const outcome = fc.check(
    fc.property(argumentsFor(argumentsOf(name).length), (args) => {
      const wrong = complaint(name, unexpected, () => {
        try {
          return sheet[name]?.(...args);
        } catch (error) {
          sentences += 1;
          throw error;
        }
      });
      if (wrong !== null) throw new Error(wrong);
    }),
    { numRuns: TRIES },
  );
  const counts = `${outcome.numRuns - sentences} times cells, ${sentences} times a sentence`;
  console.log(`${locale} ${name}: ${outcome.failed ? `FAILS with seed ${outcome.seed}` : counts}`);
  tellFailure(outcome);
  return !outcome.failed;
}

function tellFailure<T>({ failed, errorInstance, counterexample }: fc.RunDetails<T>): void {
  if (!failed) return;
  console.log(`  ${String(errorInstance).slice(0, 500)}\n  of ${fc.stringify(counterexample).slice(0, 1000)}`);
}

function fuzzImport(): boolean {
  const fates: Record<Fate, number> = { taken: 0, undated: 0, refused: 0 };
  const outcome = fc.check(
    fc.property(anyBytes, (bytes) => {
      fates[fateOf(bytes)] += 1;
    }),
    { numRuns: FILES },
  );
  const counts = `${fates.taken} taken twice, ${fates.undated} without a date of creation, ${fates.refused} times a sentence`;
  console.log(`import of ${FILES} files: ${outcome.failed ? `FAILS with seed ${outcome.seed}` : counts}`);
  tellFailure(outcome);
  return !outcome.failed;
}

const names = Object.keys(SIGNATURES).filter((name) => only === '' || name === only);
const results = (['en_US', 'fr_FR'] as const).flatMap((locale) => names.map((name) => fuzz(locale, name)));
const failed = results.filter((good) => !good).length;
console.log(`${results.length} functions by language, ${TRIES} tries each: ${failed} fail.`);
const imports = (only !== '' && only !== 'import') || fuzzImport();
process.exitCode = failed === 0 && imports ? 0 : 1;
