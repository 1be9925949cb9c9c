import { LIMITS, tooLong } from '../../../tools/lint/too-long';

const lines = (count: number): string => '  work();\n'.repeat(count);

test('a file may have as many lines as the limit, and not one more', () => {
  expect(tooLong('style.css', 'a {}\n'.repeat(LIMITS.file))).toEqual([]);
  expect(tooLong('style.css', 'a {}\n'.repeat(LIMITS.file + 1))).toEqual([
    { line: 1, name: 'the file', lines: LIMITS.file + 1, limit: LIMITS.file },
  ]);
});

test.each([
  ['a function', 'function long() {', '}', 'long'],
  ['an arrow', 'const long = () => {', '};', 'long'],
  ['a member', 'const ops = { long: () => {', '} };', 'long'],
  ['a method', 'class Box { long() {', '} }', 'long'],
  ['a constructor', 'class Box { constructor() {', '} }', 'constructor'],
  ['a callback', 'each(() => {', '});', 'a function without a name'],
])('%s is counted from its first line to its last', (_, head, foot, name) => {
  const text = (inside: number) => `\n${head}\n${lines(inside)}${foot}\n`;
  expect(tooLong('a.ts', text(LIMITS.function - 2))).toEqual([]);
  expect(tooLong('a.ts', text(LIMITS.function - 1))).toEqual([
    { line: 2, name, lines: LIMITS.function + 1, limit: LIMITS.function },
  ]);
});

test('a function is as long as what is inside it; lists of tests and tests are none', () => {
  const inner = `const inner = () => {\n${lines(LIMITS.function)}};\n`;
  expect(tooLong('a.ts', `function outer() {\n${inner}}\n`).map(({ name }) => name)).toEqual(['outer', 'inner']);
  expect(tooLong('a.test.ts', `describe('it', () => {\ntest('does', () => {\n${inner}});\n});\n`)).toEqual([
    { line: 3, name: 'inner', lines: LIMITS.function + 2, limit: LIMITS.function },
  ]);
  expect(tooLong('a.test.ts', `test.each([1])('does', () => {\n${lines(LIMITS.function)}});\n`)).toEqual([]);
});
