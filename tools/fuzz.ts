import '../test/support/texts';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { labels } from '../src/text';
import { loadCode, spreadsheet } from '../test/bundle/support/code';
import { argumentsOf, SIGNATURES } from '../test/bundle/support/signatures';
import { argumentsFor, complaint } from '../test/campaign/fuzz';

/**
 * Every custom function with whatever may be put in: `npm run fuzz` tries each some thousands of times in either language and
 * prints how often it gave cells and how often a sentence; `npm run fuzz -- 100000 SLA_DAILY` tries one more often.
 */

const [times = '5000', only = ''] = process.argv.slice(2);
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
    { numRuns: Number(times) },
  );
  const counts = `${outcome.numRuns - sentences} times cells, ${sentences} times a sentence`;
  console.log(`${locale} ${name}: ${outcome.failed ? `FAILS with seed ${outcome.seed}` : counts}`);
  if (outcome.failed) {
    console.log(
      `  ${String(outcome.errorInstance).slice(0, 500)}\n  of ${fc.stringify(outcome.counterexample).slice(0, 1000)}`,
    );
  }
  return !outcome.failed;
}

const names = Object.keys(SIGNATURES).filter((name) => only === '' || name === only);
const results = (['en_US', 'fr_FR'] as const).flatMap((locale) => names.map((name) => fuzz(locale, name)));
const failed = results.filter((good) => !good).length;
console.log(`${results.length} functions by language, ${times} tries each: ${failed} fail.`);
process.exitCode = failed === 0 ? 0 : 1;
