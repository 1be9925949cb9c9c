/** The modules whose code is in some chunks of a bundle, those that webpack has merged into one included. */
function modulesOf(compilation, chunks = compilation.chunks) {
  const found = new Set();
  const visit = (module) => {
    if (module.resource) found.add(module);
    for (const inner of module.modules ?? []) visit(inner);
  };
  for (const chunk of chunks) {
    for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) visit(module);
  }
  return [...found];
}

module.exports = { modulesOf };
