import fc from 'fast-check';
import { labels } from '../../src/text';
import { argumentsFor, complaint, strangeArgumentsFor } from '../campaign/fuzz';
import { newSheet } from './support/sheet';
import { argumentsOf, SIGNATURES } from './support/signatures';

/** Each run tries other arguments; `npm run fuzz` tries many more. What fails is told with its seed and made small. */

describe.each(['en_US', 'fr_FR'])('whatever is put in, in %s', (locale) => {
  const { unexpected } = labels(locale === 'fr_FR' ? 'fr' : 'en', 'errors');
  const { call } = newSheet(locale);

  test.each(Object.keys(SIGNATURES))('%s gives cells, or one sentence that names it', (name) => {
    const args = argumentsFor(argumentsOf(name).length);
    const property = fc.property(args, (given) => complaint(name, unexpected, () => call(name, ...given)) === null);
    fc.assert(property, { numRuns: 300 });
  });

  test.each(Object.keys(SIGNATURES))('%s bears even what no sheet gives', (name) => {
    const args = strangeArgumentsFor(argumentsOf(name).length);
    const property = fc.property(args, (given) => complaint(name, null, () => call(name, ...given)) === null);
    fc.assert(property, { numRuns: 100 });
  });
});
