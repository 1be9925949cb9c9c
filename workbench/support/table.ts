import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { openHeadless } from '../headless';
import { OBJECTS, type Offered } from './objects';

/** What there is of an object of Apps Script here, by the names of Google's methods. */
export interface Support {
  readonly type: string;
  readonly works: readonly string[];
  readonly refused: readonly string[];
}

/** Where the table is kept. */
export const SUPPORT_FILE = path.join(__dirname, '../SUPPORT.md');
const TYPES = path.join(__dirname, '../../node_modules/@types/google-apps-script');

/** The methods that Google's types declare of an interface; those that Google has taken back are left out. */
function methodsOf({ type, file }: Offered): string[] {
  const name = path.join(TYPES, `google-apps-script.${file}.d.ts`);
  const source = ts.createSourceFile(name, readFileSync(name, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === type) {
      for (const member of node.members) {
        const isTakenBack = ts.getJSDocDeprecatedTag(member) !== undefined;
        if (ts.isMethodSignature(member) && !isTakenBack) found.add(member.name.getText(source));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found].sort();
}

/** Says of each object which of some methods it has, and what the others say. */
const CODE = `
function methods(expression, names) {
  var object = new Function('return ' + expression)();
  return names.map(function (name) {
    if (name in object) return null;
    try { return String(object[name]); } catch (error) { return error.message; }
  });
}`;

/** What works here and what is refused, object by object. @throws where something is missing without a sentence */
export async function supportTable(): Promise<readonly Support[]> {
  const book = await openHeadless({ code: CODE });
  try {
    const table: Support[] = [];
    for (const offered of OBJECTS) {
      const names = methodsOf(offered);
      const said = (await book.run('methods', offered.expression, names)) as (string | null)[];
      const unclear = names.filter(
        (_, i) => said[i] !== null && !/ is not available in the local workbench\.$/.test(said[i]!),
      );
      if (unclear.length > 0) throw new Error(`${offered.type}: ${unclear.join(', ')} are missing without a sentence.`);
      const works = names.filter((_, i) => said[i] === null);
      table.push({ type: offered.type, works, refused: names.filter((name) => !works.includes(name)) });
    }
    return table;
  } finally {
    book.close();
  }
}

/** The table as a page. */
export function supportPage(table: readonly Support[]): string {
  const count = (of: (support: Support) => readonly string[]) => table.reduce((sum, one) => sum + of(one).length, 0);
  const list = (names: readonly string[]) => (names.length === 0 ? '–' : names.map((name) => `\`${name}\``).join(', '));
  return [
    '# What there is of Apps Script',
    '',
    'Made from the code and from Google’s types by `npm run docs`. Of the methods of these objects ' +
      `${count(({ works }) => works)} work, and ${count(({ refused }) => refused)} are refused by name: “Range.… is not available in the local workbench.” ` +
      'Services that are not listed, such as DriveApp, are refused as soon as they are named. Where a method that works differs from Google’s, [the known differences](DIFFERENCES.md) say so.',
    '',
    ...table.flatMap(({ type, works, refused }) => [
      `## ${type}`,
      '',
      `Works (${works.length}): ${list(works)}`,
      '',
      ...(refused.length > 0 ? [`Refused (${refused.length}): ${list(refused)}`, ''] : []),
    ]),
  ].join('\n');
}
