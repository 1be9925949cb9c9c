import ts from 'typescript';
import { builtCode, loadCode } from './support/code';
import { argumentsOf, SIGNATURES } from './support/signatures';

const code = builtCode();
const source = ts.createSourceFile('Code.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);

const declarationOf = (name: string): ts.FunctionDeclaration | undefined =>
  source.statements.find(
    (node): node is ts.FunctionDeclaration => ts.isFunctionDeclaration(node) && node.name?.text === name,
  );

describe('Code.js', () => {
  test.each(Object.keys(SIGNATURES))('%s is a top-level function with its parameters', (name) => {
    const parameters = declarationOf(name)?.parameters.map((parameter) => parameter.name.getText());
    expect(parameters).toEqual(argumentsOf(name));
  });

  test.each(Object.keys(SIGNATURES))('%s has a JSDoc that the formula helper can show', (name) => {
    const tags = ts.getJSDocTags(declarationOf(name)!);
    expect(tags.map((tag) => tag.tagName.text)).toContain('customfunction');
    expect(tags.map((tag) => tag.tagName.text)).not.toContain('preserve');
    const documented = tags.filter(ts.isJSDocParameterTag);
    const texts = documented.map((tag) => ts.getTextOfJSDocComment(tag.comment) ?? '');
    for (const tag of documented) expect(tag.typeExpression?.getText()).toMatch(/^\{.+\}$/);
    for (const text of texts) expect(text.length).toBeGreaterThan(5);
    // The formula helper does not know of optional arguments, so the text says it.
    const optional = texts.map((text) => /^Optional\. .* if left out\.$/.test(text));
    expect(documented.map((tag, i) => `${tag.name.getText()}${optional[i] ? '?' : ''}`)).toEqual(SIGNATURES[name]);
    expect(tags.some(ts.isJSDocReturnTag)).toBe(true);
    expect(ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(declarationOf(name)!)[0]?.comment)).toMatch(
      /Example: =SLA_/,
    );
  });

  test('offers the custom functions of the contract, and no other', () => {
    const custom = source.statements
      .filter((node) => ts.getJSDocTags(node).some((tag) => tag.tagName.text === 'customfunction'))
      .map((node) => (ts.isFunctionDeclaration(node) ? node.name?.text : undefined));
    expect(custom).toEqual(Object.keys(SIGNATURES));
  });

  test('has each JSDoc once', () => {
    expect(code.match(/@customfunction/g)).toHaveLength(Object.keys(SIGNATURES).length);
    expect(code).not.toContain('@preserve');
  });

  test('has no private and no static class fields, which Apps Script cannot parse', () => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const isStatic =
        ts.isPropertyDeclaration(node) && node.modifiers?.some((one) => one.kind === ts.SyntaxKind.StaticKeyword);
      if (ts.isPrivateIdentifier(node) || isStatic || ts.isClassStaticBlockDeclaration(node))
        found.push(node.getText());
      ts.forEachChild(node, visit);
    };
    visit(source);
    expect(found).toEqual([]);
  });

  test('runs in a context that has nothing but the language', () => {
    expect(loadCode(code).SLA_CLOSE_RATE?.(10, 5)).toBe(0.5);
  });
});
