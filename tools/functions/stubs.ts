import type { Shape } from '../../src/functions/argument';
import { createFormat, type Format } from '../../src/text';
import { formulaOf, plainNumber } from './formula';
import { type ArgumentHelp, type Documented, documented, wordsIn } from './help';
import { defaultOf } from './left-out';

/** The types the formula helper shows. */
const TYPES: Readonly<Record<Shape, string>> = {
  day: 'date',
  count: 'number',
  money: 'number',
  balance: 'number',
  quantity: 'number',
  share: 'number',
  ratio: 'number',
  confidence: 'number',
  months: 'number',
  horizon: 'number',
  method: 'string',
  segmentTable: 'range',
  measure: 'string|number',
  year: 'number',
  switch: 'boolean',
  stage: 'string',
  bound: 'string',
  region: 'string',
  list: 'range',
  goals: 'number|range',
  sides: 'range',
  rateTable: 'range',
  moneyTable: 'range',
  countTable: 'range',
  adjustments: 'range',
  amounts: 'range',
  log: 'range',
  logOrSegments: 'range',
  commitments: 'range',
  holidays: 'range',
  weekend: 'number|string',
  limits: 'range',
};

const WIDTH = 120;

/**
 * The source of the top-level functions that a sheet calls, each with the JSDoc that the formula helper shows. `functions` and
 * `call` are the names under which the module that gets it knows the declarations and the way to call one.
 */
export function stubs(): string {
  const format = createFormat('en-US', 'EUR');
  return documented('en')
    .map((entry) => {
      const names = Object.keys(entry.declared.args).join(', ');
      const body = `return call('${entry.name}', functions.${entry.name}, [${names}]);`;
      return `${jsDoc(entry, format)}\nglobal.${entry.name} = function ${entry.name}(${names}) {\n  ${body}\n};`;
    })
    .join('\n\n');
}

function jsDoc({ name, declared, help }: Documented, format: Format): string {
  const { example, args } = declared;
  const answer =
    typeof example.result === 'object'
      ? ''
      : ` is ${typeof example.result === 'number' ? plainNumber(example.result, 'en') : `"${example.result}"`}`;
  const stretched = Object.values(args).some((kind) => kind.stretched);
  const result = typeof example.result === 'object' ? 'range' : `${typeof example.result}${stretched ? '|range' : ''}`;
  const lines = [
    ...wrapped(help.text),
    `Example: ${formulaOf(name, declared, 'en').text}${answer}.`,
    '',
    ...Object.entries(args).map(([argument, kind]) => {
      const type = kind.stretched ? `${TYPES[kind.shape]}|range` : TYPES[kind.shape];
      return `@param {${type}} ${argument} ${meaning(help.args[argument]!, defaultOf(kind, format))}`;
    }),
    `@return {${result}} ${help.returns}`,
    '@customfunction',
    // esbuild drops comments without it.
    '@preserve',
  ];
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`;
}

/** "Optional. Full calendar months of the window; 6 if left out." */
function meaning(help: ArgumentHelp, standard: string | null): string {
  const words = wordsIn('en');
  const text = typeof help === 'string' ? help : help.text;
  const value = typeof help === 'string' ? standard : help.without;
  return value === null ? text : `${words.optional} ${text.replace(/\.$/, '')}; ${words.ifLeftOut({ value })}.`;
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
