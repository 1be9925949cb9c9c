import type { Language } from '../../src/base/types';
import type { Kind } from '../../src/functions/argument';
import { createFormat, type Format } from '../../src/text';
import { page as enPage } from '../../src/text/en/functions';
import { page as frPage } from '../../src/text/fr/functions';
import { type Json, resultOf } from './example';
import { columnOf, formulaOf, plainNumber, signatureOf } from './formula';
import { type ArgumentHelp, type Documented, documented, shapesIn, wordsIn } from './help';
import { defaultOf } from './left-out';
import { sentencesOf } from './sentences';

const lines: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: enPage.functionLines,
  fr: frPage.functionLines,
};

/** The table of the README: each function with what it returns, in a line. */
export function summary(language: Language): string {
  const rows = documented(language).map(({ name, declared }) => [
    `\`${signatureOf(name, declared)}\``,
    lines[language][name] ?? '',
  ]);
  return table([wordsIn(language).function, wordsIn(language).returns.toLowerCase()], rows);
}

/** The reference of the functions, as a page. */
export function reference(language: Language): string {
  const words = wordsIn(language);
  const contents = documented(language).map(
    ({ name }) => `- [${name}](#${name.toLowerCase()}): ${lines[language][name]}`,
  );
  const parts = documented(language).map((entry) => section(entry, language));
  return `# ${words.title}\n\n${words.intro}\n\n${contents.join('\n')}\n\n${parts.join('\n\n')}\n`;
}

function section({ name, declared, help }: Documented, language: Language): string {
  const words = wordsIn(language);
  const format = createFormat(language, 'EUR');
  const rows = Object.entries(declared.args).map(([argument, kind]) => [
    `\`${argument}\``,
    shapeOf(kind, format),
    leftOut(kind, help.args[argument]!, format),
    meaningOf(help.args[argument]!),
  ]);
  return [
    `## ${name}`,
    `\`${signatureOf(name, declared)}\``,
    help.text,
    ...(help.definition === undefined ? [] : [`**${words.definition}.** ${help.definition}`]),
    ...(help.source === undefined ? [] : [`**${words.source}.** ${help.source}.`]),
    table([words.argument, words.shape, words.leftOut, words.meaning], rows),
    `**${words.returns}.** ${help.returns}`,
    ...example({ name, declared, help }, language),
    `**${words.saysWhen}**${words.colon}`,
    sentencesOf(declared, language)
      .map((sentence) => `- ${sentence}`)
      .join('\n'),
  ].join('\n\n');
}

/** The formula with the tables it points at, and its result: in the sentence, or as a table. */
function example({ name, declared }: Documented, language: Language): string[] {
  const words = wordsIn(language);
  const formula = formulaOf(name, declared, language);
  const result = resultOf(declared, language);
  const tables = formula.tables.flatMap(({ argument, address, row, cells }) => [
    `\`${argument}\`${words.colon} ${address}`,
    sheet(cells, row, language),
  ]);
  const begin = `**${words.example}.** \`${formula.text}\``;
  if (!Array.isArray(result)) {
    const answer = typeof result === 'string' ? `"${result}"` : shown(result, language);
    return [`${begin} ${words.result} ${answer}.`, ...tables];
  }
  const { rows } = declared.example;
  return [
    begin,
    ...tables,
    `${words.outcome}${words.colon}${rows === undefined ? '' : ` ${words.rowsInAll({ rows })}`}`,
    sheet(result as Json[][], 1, language),
  ];
}

function shapeOf(kind: Kind<unknown>, format: Format): string {
  const words = wordsIn(format.language);
  const choices = kind.words?.(format.language);
  return [
    shapesIn(format.language)[kind.shape],
    ...(choices === undefined ? [] : [words.oneOf({ words: choices.join(', ') })]),
    ...(kind.stretched ? [words.stretched] : []),
  ].join(', ');
}

function leftOut(kind: Kind<unknown>, help: ArgumentHelp, format: Format): string {
  const words = wordsIn(format.language);
  if (typeof help !== 'string') return help.without;
  return defaultOf(kind, format) ?? (kind.needed ? words.needed : words.mayStay);
}

const meaningOf = (help: ArgumentHelp): string => (typeof help === 'string' ? help : help.text);

/** Cells as they stand in a sheet, with the letters of the columns and the numbers of the rows. */
function sheet(cells: readonly Json[][], first: number, language: Language): string {
  const width = Math.max(...cells.map((row) => row.length));
  const letters = Array.from({ length: width }, (_, index) => columnOf(index));
  return table(
    ['', ...letters],
    cells.map((row, index) => [String(first + index), ...row.map((cell) => shown(cell, language))]),
  );
}

function shown(cell: Json, language: Language): string {
  if (typeof cell === 'boolean') return cell ? wordsIn(language).yes : wordsIn(language).no;
  return typeof cell === 'number' ? plainNumber(cell, language) : String(cell);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(header), `|${header.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
