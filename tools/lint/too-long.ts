import ts from 'typescript';

/** A file has one idea, a function fits on a screen: what has outgrown that is split, not excused. */
export const LIMITS = { file: 300, function: 60 } as const;

export interface TooLong {
  readonly line: number;
  readonly name: string;
  readonly lines: number;
  readonly limit: number;
}

/** A list of tests is no function that somebody has to understand at once, and a test is a story. */
const isTest = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && /^(describe|test)\b/.test(parent.expression.getText());

function nameOf(node: ts.SignatureDeclaration): string {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (node.name) return node.name.getText();
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) return parent.name.getText();
  return 'a function without a name';
}

function longFunctions(source: ts.SourceFile): TooLong[] {
  const found: TooLong[] = [];
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body && !isTest(node)) {
      const line = lineOf(node.getStart());
      const lines = lineOf(node.end) - line + 1;
      if (lines > LIMITS.function) found.push({ line, name: nameOf(node), lines, limit: LIMITS.function });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What in a file is longer than it may be: the file itself, and its functions where it is code. */
export function tooLong(file: string, text: string): TooLong[] {
  const lines = text.split('\n').length - 1;
  const whole = lines > LIMITS.file ? [{ line: 1, name: 'the file', lines, limit: LIMITS.file }] : [];
  if (!/\.[cm]?[jt]s$/.test(file)) return whole;
  return [...whole, ...longFunctions(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))];
}
