/**
 * The rooms: base ← calendar, log, rates, sheet ← functions ← features ← app. The texts stand beside them; base knows none of them.
 * What is only a type is held to the same directions, circles included.
 */
const wall = (name, from, to, more = {}) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: to, ...more },
});

/**
 * What features compute, of numbers and labels alone: it knows no sheet, no words, and of other features only what they compute.
 * Which files those are is said once, where Apps Script's globals are forbidden to them.
 */
const [, computing] = /^src\/features\/\*\/\{(.+)\}\.ts$/m.exec(
  require('./biome.json').overrides[0].includes.join('\n'),
);
const CALC = `^src/features/[^/]+/(${computing.replaceAll(',', '|')})[.]ts$`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    wall('base-stands-on-nothing', '^src/base', '^src/(?!base)'),
    wall('calendar-stands-on-base', '^src/calendar', '^src/(?!base|calendar)'),
    wall('log-stands-on-base', '^src/log/(?!import)', '^src/(?!base|log)'),
    wall('rates-stand-on-base-and-the-log', '^src/rates', '^src/(?!base|rates|log/(?!import))'),
    wall('only-the-import-of-the-log-has-words', '^src/log/import', '^src/(?!base|log|text|vendor/hucre)'),
    wall('text-knows-only-base', '^src/text', '^src/(?!base|text)'),
    wall('sheet-is-below-features', '^src/sheet', '^src/(rates|features|app|main)'),
    wall('sheet-knows-no-functions', '^src/sheet', '^src/functions'),
    wall(
      'functions-stand-beside-the-sheet',
      '^src/functions',
      '^src/(?!base|calendar|log|text|functions|sheet/locale)',
    ),
    wall('features-know-no-app', '^src/features', '^src/(app|main)'),
    wall('features-go-file-by-file', '^src/features/([^/]+)/', '^src/features/([^/]+)/index[.]ts$', {
      pathNot: '^src/features/$1/',
    }),
    wall('calc-is-pure', CALC, '^src/(sheet|text|functions|features|app|main)', { pathNot: CALC }),
    wall('the-add-on-stands-alone', '^src', '^(sidebar|workbench|test|bench|tools)'),
    wall('workbench-runs-what-is-built', '^workbench', '^(src|sidebar|test|bench|tools)'),
    wall(
      'views-share-base-and-text',
      '^sidebar/(?!import)',
      '^src/(?!base|text|features/[^/]+/api|app/(api|functions))',
    ),
    wall('views-of-the-import-read-the-log', '^sidebar/import', '^src/(?!base|text|log|features/[^/]+/api|app/api)'),
    wall('views-take-types-of-features', '^sidebar', '^src/(features|app)', { dependencyTypesNot: ['type-only'] }),
    wall('views-need-nothing-else', '^sidebar', '^(workbench|test|bench|tools)'),
    // The classes of the shim hand each other out, as those of Apps Script do: its circles are its subject.
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^(src|sidebar|workbench/(?!apps-script))' },
      to: { circular: true },
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
