/** Imports point downwards only: main → functions, actions → workbook → core; the texts stand beside them. */
const layer = (name, from, forbidden) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: forbidden },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    layer('core-is-pure', '^src/core', '^(src/(functions|actions|workbook|main)|sidebar|workbench)'),
    layer('text-knows-only-types', '^src/text', '^(src/(functions|actions|workbook|main)|sidebar|workbench)'),
    layer('workbook-is-below-actions', '^src/workbook', '^(src/(functions|actions|main)|sidebar|workbench)'),
    layer('functions-need-no-sheet', '^src/functions', '^(src/(actions|workbook|main)|sidebar|workbench)'),
    layer('actions-need-no-functions', '^src/actions', '^(src/(functions|main)|sidebar|workbench)'),
    layer('the-add-on-stands-alone', '^src', '^(sidebar|workbench|test|bench|tools)'),
    layer('workbench-runs-what-is-built', '^workbench', '^(src|sidebar|test|bench)'),
    layer('sidebar-shares-core-and-text', '^sidebar', '^(src/(functions|workbook|main)|workbench|test)'),
    {
      name: 'sidebar-takes-types-of-actions',
      severity: 'error',
      from: { path: '^sidebar' },
      to: { path: '^src/actions', dependencyTypesNot: ['type-only'] },
    },
    // The classes of the shim hand each other out, as those of Apps Script do: its circles are its subject.
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(src|sidebar)' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.cjs', '.mjs'] },
  },
};
