import { Script } from 'node:vm';
import ts from 'typescript';

/**
 * What Apps Script cannot read in a script: syntax errors, and private and static class fields, which it takes for such.
 * @returns the places as they stand in the script, shortened; empty for a script it can read
 */
export function unreadableByAppsScript(code: string): string[] {
  try {
    new Script(code);
  } catch (error) {
    return [(error as Error).message];
  }
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isStatic =
      ts.isPropertyDeclaration(node) && node.modifiers?.some((one) => one.kind === ts.SyntaxKind.StaticKeyword);
    if (ts.isPrivateIdentifier(node) || isStatic || ts.isClassStaticBlockDeclaration(node)) {
      found.push(node.getText().slice(0, 40));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('Code.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS));
  return found;
}
