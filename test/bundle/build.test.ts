import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack, { type Compilation, type Configuration, type Module } from 'webpack';
import { budgets, mostBytes, tooLarge, withinBudget } from '../../tools/build/budgets';
import { notice } from '../../tools/build/notice';
import { SOURCES } from '../../tools/build/up-to-date';
import configs from '../../webpack.config.js';

/** What the build puts into its files and what it refuses to. */

interface Built {
  readonly errors: readonly string[];
  /** The paths of the modules in each chunk of the bundle, from the project's folder. */
  readonly modules: ReadonlyMap<string, readonly string[]>;
  readonly text: (file: string) => string;
  /** The files that were read. */
  readonly reads: readonly string[];
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lead-sla-build-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function build(config: Configuration): Promise<Built> {
  const out = path.join(folder, `${config.name}`);
  return new Promise((done, failed) => {
    webpack({ ...config, output: { ...config.output, path: out } }, (error, stats) => {
      if (error || !stats) return failed(error);
      const { errors } = stats.toJson({ all: false, errors: true });
      done({
        errors: (errors ?? []).map(({ message }) => message),
        modules: chunksOf(stats.compilation),
        text: (file) => readFileSync(path.join(out, file), 'utf8'),
        reads: [...stats.compilation.fileDependencies],
      });
    });
  });
}

/** A module of webpack's, which may be several that were merged into one. */
type Merged = Module & { readonly resource?: string; readonly modules?: readonly Merged[] };

const pathsOf = (module: Merged): string[] => [
  ...(module.resource ? [path.relative(path.join(__dirname, '../..'), module.resource)] : []),
  ...(module.modules ?? []).flatMap(pathsOf),
];

const chunksOf = ({ chunks, chunkGraph }: Compilation): Map<string, string[]> =>
  new Map([...chunks].map((chunk) => [`${chunk.name}`, chunkGraph.getChunkModules(chunk).flatMap(pathsOf)]));

const built = new Map<string, Built>();
beforeAll(async () => {
  for (const config of configs) built.set(String(config.name), await build(config));
});

/** A file of the build and the modules that are in it. */
function fileOf(name: string): { text: string; modules: readonly string[] } {
  if (name === 'code')
    return { text: built.get(name)!.text('Code.js'), modules: built.get(name)!.modules.get('main')! };
  const of = [...built.values()].find(({ modules }) => modules.has(name))!;
  return { text: of.text(`${name}.html`), modules: of.modules.get(name)! };
}

test('what is built is known to be up to date by all that is read for it', () => {
  const root = path.join(__dirname, '../..');
  const reads = [...built.values()].flatMap(({ reads }) => reads).filter((file) => statSync(file).isFile());
  const own = [...new Set(reads)]
    .map((file) => path.relative(root, file))
    .filter((file) => !file.startsWith('node_modules'));
  expect(own).toContain(path.join('src', 'main.ts'));
  expect(own.filter((file) => !SOURCES.includes(file.split(path.sep)[0]!))).toEqual([]);
});

describe('the licences', () => {
  /** The packages of a bundle by the folders their modules are in, and those whose names a module of ours passes on. */
  const packagesOf = (modules: readonly string[]) =>
    [
      ...new Set(modules.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? passedOn(file))),
    ].sort();
  const passedOn = (file: string) =>
    file.startsWith('src/vendor/')
      ? [...readFileSync(path.join(__dirname, '../..', file), 'utf8').matchAll(/ from '([^'/]+)/g)].map(
          ([, name]) => name!,
        )
      : [];

  test.each(['code', 'Sidebar', 'Import', 'Reading', 'Workbooks'])(
    'of every package in %s, and of no other, stand at its top',
    (name) => {
      const { text, modules } = fileOf(name);
      const packages = packagesOf(modules);
      expect(packages.length).toBeGreaterThan(0);
      const top = /^(?:<!doctype html>\n<!--|\/\*)\nNOTICE: (.*?)(?:-->|\*\/)\n/is.exec(text)?.[1] ?? '';
      const named = [...top.matchAll(/^(\S+) \d+\.\d+\.\d+\. Copyright .+$/gm)].map(([, found]) => found);
      expect(named.sort()).toEqual(packages);
      for (const one of packages) {
        const { version } = JSON.parse(
          readFileSync(path.join(__dirname, '../../node_modules', one, 'package.json'), 'utf8'),
        );
        expect(top).toContain(`${one} ${version}.`);
      }
      expect(top).toMatch(/WITHOUT WARRANTY OF ANY KIND|ANY EXPRESS OR IMPLIED WARRANTIES/);
    },
  );

  test('that several packages share stand there once', () => {
    const { text } = fileOf('Sidebar');
    expect(text.match(/Redistributions of source code must retain/g)).toHaveLength(1);
    expect(text).toMatch(/^lit 3.*\nlit-element 4/m);
  });

  test('are asked for: a package without one fails the build', async () => {
    const project = path.join(folder, 'project');
    const library = path.join(project, 'node_modules', 'bare');
    mkdirSync(library, { recursive: true });
    writeFileSync(path.join(library, 'package.json'), '{ "name": "bare", "version": "1.0.0", "main": "index.js" }');
    writeFileSync(path.join(library, 'index.js'), 'module.exports = 1;');
    writeFileSync(path.join(project, 'main.js'), 'console.log(require("bare"));');
    const config = (name: string): Configuration => ({
      ...{ name, mode: 'production', context: project, entry: './main.js', output: { filename: 'Code.js' } },
      plugins: [notice],
    });
    expect((await build(config('unlicensed'))).errors).toEqual([
      'bare is in the bundle and has no licence file: nobody may be given it.',
    ]);
    writeFileSync(path.join(library, 'LICENSE'), 'Copyright 2026 Ada\n\nDo */ as you\nlike.\n');
    const licensed = await build(config('licensed'));
    expect(licensed.errors).toEqual([]);
    expect(licensed.text('Code.js')).toContain('bare 1.0.0. Copyright 2026 Ada\n\nDo * / as you like.\n*/');
  });
});

const carries = (name: string, what: RegExp) => fileOf(name).modules.filter((file) => what.test(file));

describe('the script', () => {
  test('has what only the import of every morning needs in a part of its own, without words', () => {
    const needed = /import\/(recognition|plan|normalise|table-of-rows)\.ts$/;
    expect(carries('code', needed)).toEqual([]);
    expect(carries('Recognition', needed)).toHaveLength(4);
    expect(carries('Recognition', /text\/(en|fr)|papaparse|src\/(app|sheet)/)).toEqual([]);
  });

  test('has what merges rows into the log, and takes them out again, in a part of its own, without words', () => {
    const needed = /import\/(merge|match|traits|undo\/(known-rows|note-entries|plan-undo))\.ts$/;
    expect(carries('code', needed)).toEqual([]);
    expect(carries('Merging', needed)).toHaveLength(6);
    expect(carries('Merging', /text\/(en|fr)|src\/(app|features|sheet)/)).toEqual([]);
  });

  test('has no examples of its functions but those that people read above them', () => {
    const { text } = fileOf('code');
    expect(text.match(/^ \* Example: /gm)!.length).toBeGreaterThan(20);
    expect(text).not.toMatch(/[{,]example:|2026-05-29/);
    expect(carries('code', /example-log/)).toEqual([]);
  });

  test('has the words that only actions say in a part of their own, and in no other file', () => {
    for (const words of ['None of these leads is in the period', 'est signé\u202f: ', 'Furthest behind']) {
      const carrying = ['code', 'Merging', 'Recognition', 'Words', 'Sidebar', 'Import'].filter((name) =>
        fileOf(name).text.includes(words),
      );
      expect([words, carrying]).toEqual([words, ['Words']]);
    }
  });

  test.each(['Merging', 'Recognition', 'Words'])('%s is one script that nothing in it ends', (name) => {
    const { text } = fileOf(name);
    expect(text.match(/<\/?script/gi)).toHaveLength(2);
    expect(text).toMatch(/<\/script>\n$/);
  });
});

describe('the pages', () => {
  test('carry what they show, and nothing of each other', () => {
    expect(carries('Sidebar', /papaparse|src\/log|sidebar\/import|text\/\w+\/import/)).toEqual([]);
    for (const name of ['Import', 'Reading', 'Workbooks']) {
      expect(carries(name, /^sidebar\/(?!shell|import|last-import|spellings)|text\/\w+\/sidebar/)).toEqual([]);
    }
  });

  test('have what reads a file in parts of their own, which no module is in twice', () => {
    expect(carries('Import', /papaparse|hucre|presets|import\/plan/)).toEqual([]);
    expect(carries('Reading', /papaparse/)).toHaveLength(1);
    expect(carries('Reading', /hucre|shell\/server/)).toEqual([]);
    expect(carries('Workbooks', /hucre/)).toHaveLength(1);
    const all = ['Import', 'Reading', 'Workbooks'].flatMap((name) => fileOf(name).modules);
    expect(all.filter((file, i) => all.indexOf(file) !== i)).toEqual([]);
  });

  test('and their parts are of one build: a part says which, and is one script that nothing in it ends', () => {
    for (const name of ['Reading', 'Workbooks']) {
      const { text } = fileOf(name);
      const [, build] = /<script data-build="(\w+)">/.exec(text) ?? [];
      expect(fileOf('Import').text).toContain(`"${build}"`);
      expect(text.match(/<\/?script/gi)).toHaveLength(2);
      expect(text).toMatch(/<\/script>\n$/);
    }
  });

  test('have the styles that lie beside their views, the shell’s first and each once', () => {
    const times = (name: string, rule: string) => fileOf(name).text.split(rule).length - 1;
    expect([times('Sidebar', '.card{'), times('Import', '.card{')]).toEqual([1, 0]);
    expect([times('Sidebar', '.drop{'), times('Import', '.drop{')]).toEqual([0, 1]);
    for (const name of ['Sidebar', 'Import']) {
      expect(times(name, 'button.primary{')).toBe(1);
      expect(fileOf(name).text).toContain('<style>:root{');
    }
  });
});

describe('the budgets', () => {
  test('know every file of the build, and are kept', () => {
    for (const config of configs)
      expect([config.name, built.get(String(config.name))?.errors]).toEqual([config.name, []]);
    expect([mostBytes('Code.js'), mostBytes('Sidebar.html'), mostBytes('Import.html')]).toEqual([
      500_000, 200_000, 200_000,
    ]);
    expect(() => mostBytes('notes.txt')).toThrow('budgets.json has no size for notes.txt.');
  });

  test('fail a build that is over', async () => {
    const most = budgets.sizesInKB['Code.js'] * 1000;
    expect(tooLarge('Code.js', most)).toBeNull();
    const project = path.join(folder, 'large');
    mkdirSync(project, { recursive: true });
    writeFileSync(path.join(project, 'main.js'), `console.log('${'a'.repeat(most)}');`);
    const { errors } = await build({
      ...{ name: 'over', mode: 'production', context: project, entry: './main.js', output: { filename: 'Code.js' } },
      performance: { hints: false },
      plugins: [withinBudget],
    });
    expect(errors).toEqual(['Code.js has 501 KB, more than its budget of 500 KB.']);
  });
});
