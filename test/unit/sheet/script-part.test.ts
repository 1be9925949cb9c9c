import { Refusal } from '../../../src/sheet/refusal';
import { scriptPart } from '../../../src/sheet/script-part';

/** A part of the script comes from a page of the project, or in one sentence does not. */

const files = new Map<string, string>();
const services = globalThis as unknown as Record<string, unknown>;
beforeEach(() => {
  services.HtmlService = {
    createHtmlOutputFromFile: (name: string) => {
      const content = files.get(name);
      if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return { getContent: () => content };
    },
  };
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  delete services.HtmlService;
  jest.restoreAllMocks();
});

test('it is what its script exports, whatever stands around it', () => {
  files.set(
    'Words',
    '<!doctype html>\n<!--\nNOTICE\n-->\n<script>var part = { twice: (n) => "\\x3c/script>" + 2 * n };</script>\n',
  );
  expect(scriptPart<{ twice(n: number): string }>('Words', 'en').twice(21)).toBe('</script>42');
});

test.each([
  ['is missing', null],
  ['was not pushed whole', '<!doctype html>\n<script>var part = { twi'],
  ['is another page', '<!doctype html>\n<p>Lead SLA</p>'],
])('one that %s is said in one sentence, and the cause is logged', (_, content) => {
  files.clear();
  if (content !== null) files.set('Words', content);
  expect(() => scriptPart('Words', 'en')).toThrow(Refusal);
  expect(() => scriptPart('Words', 'en')).toThrow(/^A part of Lead SLA \(Words\) could not be loaded: try again, and /);
  expect(() => scriptPart('Words', 'fr')).toThrow(/^Une partie de Lead SLA \(Words\) n’a pas pu être chargée\u202f: /);
  expect(console.error).toHaveBeenCalled();
});
