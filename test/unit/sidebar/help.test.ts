import { functions } from '../../../src/app/functions';
import { labels } from '../../../src/text';

test.each(['en', 'fr'] as const)('the help in %s has a line for every function, in the declared order', (language) => {
  expect(Object.keys(labels(language, 'functionLines'))).toEqual(Object.keys(functions));
});
