import ts from 'typescript';
import { buildCode, loadCode } from './support/code';

const SIGNATURES: Readonly<Record<string, string[]>> = {
  SLA_CLOSE_RATE: ['leads', 'customers'],
  SLA_CLOSE_RATE_LOW: ['leads', 'customers', 'confidence'],
  SLA_CLOSE_RATE_HIGH: ['leads', 'customers', 'confidence'],
  SLA_LEAD_VALUE: ['close_rate', 'average_sale'],
  SLA_TARGET: ['revenue_goal', 'lead_value', 'mix'],
  SLA_COUNTS: ['leads', 'from', 'to', 'stage', 'channels', 'personas'],
  SLA_CLOSE_RATES: ['leads', 'as_of', 'months', 'channels', 'personas', 'bound', 'confidence'],
  SLA_CUSTOMERS: ['leads', 'as_of', 'months', 'channels', 'personas'],
  SLA_AVERAGE_SALES: ['leads', 'as_of', 'months', 'personas', 'typed'],
  SLA_LEAD_VALUES: ['close_rates', 'average_sales', 'counts'],
  SLA_TARGETS: ['revenue_goal', 'lead_values', 'mix'],
  SLA_COMMITMENTS: ['targets', 'adjustments'],
  SLA_REVENUE: ['counts', 'lead_values'],
  SLA_PACE: ['target', 'as_of', 'holidays', 'weekend'],
  SLA_FORECAST: ['actual', 'as_of', 'holidays', 'weekend'],
  SLA_STATUS: ['actual', 'target', 'as_of', 'holidays', 'weekend', 'limits'],
  SLA_COMMITTED: ['as_of', 'signed', 'commitments', 'lead_values'],
  SLA_TRACKING: ['leads', 'as_of', 'commitments', 'holidays', 'weekend', 'limits', 'subtotals'],
  SLA_DAILY: ['leads', 'as_of', 'commitments', 'holidays', 'weekend'],
  SLA_HOLIDAYS: ['year', 'region'],
};

let code: string;
let source: ts.SourceFile;

beforeAll(async () => {
  code = await buildCode();
  source = ts.createSourceFile('Code.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
});

const declarationOf = (name: string): ts.FunctionDeclaration | undefined =>
  source.statements.find(
    (node): node is ts.FunctionDeclaration => ts.isFunctionDeclaration(node) && node.name?.text === name,
  );

describe('Code.js', () => {
  test.each(Object.keys(SIGNATURES))('%s is a top-level function with its parameters', (name) => {
    const parameters = declarationOf(name)?.parameters.map((parameter) => parameter.name.getText());
    expect(parameters).toEqual(SIGNATURES[name]);
  });

  test.each(Object.keys(SIGNATURES))('%s has a JSDoc that the formula helper can show', (name) => {
    const tags = ts.getJSDocTags(declarationOf(name)!);
    expect(tags.map((tag) => tag.tagName.text)).toContain('customfunction');
    expect(tags.map((tag) => tag.tagName.text)).not.toContain('preserve');
    const documented = tags.filter(ts.isJSDocParameterTag);
    expect(documented.map((tag) => tag.name.getText())).toEqual(SIGNATURES[name]);
    for (const tag of documented) {
      expect(tag.typeExpression?.getText()).toMatch(/^\{.+\}$/);
      expect(ts.getTextOfJSDocComment(tag.comment)?.length).toBeGreaterThan(5);
    }
    expect(tags.some(ts.isJSDocReturnTag)).toBe(true);
    expect(ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(declarationOf(name)!)[0]?.comment)).toMatch(
      /Example: =SLA_/,
    );
  });

  test('offers no other custom function than those documented here or meant for later steps', () => {
    const custom = source.statements
      .filter((node) => ts.getJSDocTags(node).some((tag) => tag.tagName.text === 'customfunction'))
      .map((node) => (ts.isFunctionDeclaration(node) ? node.name?.text : undefined));
    expect(custom).toEqual(expect.arrayContaining(Object.keys(SIGNATURES)));
    expect(custom.every((name) => name?.startsWith('SLA_'))).toBe(true);
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
