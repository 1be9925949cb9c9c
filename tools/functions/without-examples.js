const ts = require('typescript');

/** What the help and the tests read of a declared function, and nobody who calls it. */
const DESCRIBING = ['example', 'errors'];
const DECLARING = ['customFunction', 'cellFunction'];

/** Takes the examples out of the declarations of custom functions: each cell that calls one loads the whole script. */
module.exports = function withoutExamples(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest);
  const cuts = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && DECLARING.includes(node.expression.escapedText)) {
      const [declared] = node.arguments;
      const described = declared.properties.filter(({ name }) => DESCRIBING.includes(name?.escapedText));
      // With the comma behind it.
      for (const { pos, end } of described) cuts.push([pos, source[end] === ',' ? end + 1 : end]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), source);
};
