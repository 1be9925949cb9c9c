const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { Compilation, sources } = require('webpack');
const { modulesOf } = require('./modules');

/** How a package names the file with its licence, and that with what else it wants to be passed on. */
const LICENCE = /^(licen[cs]e|copying)(\W.*)?$/i;
const FURTHER = /^notice(\W.*)?$/i;
const COPYRIGHT = /^\s*copyright (?:\(c\)|©|\d{4}).*$/gim;
const WIDTH = 120;

/** The package a file belongs to: the nearest folder that has a name and a version; null for the project's own files. */
function packageOf(file, root) {
  let folder = path.dirname(file);
  while (folder !== root && folder !== path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json');
    const { name, version } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
    if (name && version) return { name, version, folder };
    folder = path.dirname(folder);
  }
  return null;
}

/** The packages whose modules are in a file of a bundle, by name: a page and its parts are called as their chunks are. */
function packagesIn(compilation, file, root) {
  const found = new Map();
  const chunk = compilation.namedChunks.get(path.basename(file, path.extname(file)));
  for (const { resource, buildInfo } of modulesOf(compilation, chunk && [chunk])) {
    const bundled = (buildInfo?.bundledFrom ?? []).map((file) => path.join(root, file));
    for (const file of [resource.split('?')[0], ...bundled]) {
      const known = packageOf(file, root);
      if (known) found.set(`${known.name} ${known.version}`, known);
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What a package says of its licence: whose it is, and the text, each without the other. @throws Error where it says nothing */
function licenceOf({ name, folder }) {
  const files = readdirSync(folder);
  const licence = files.find((file) => LICENCE.test(file));
  if (!licence) throw new Error(`${name} is in the bundle and has no licence file: nobody may be given it.`);
  const [text, further = ''] = [licence, files.find((file) => FURTHER.test(file))]
    .filter((file) => file !== undefined)
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  return {
    copyright: (text.match(COPYRIGHT) ?? []).map((line) => line.trim()),
    terms: paragraphs(`${text.replace(COPYRIGHT, '')}\n\n${further}`),
  };
}

/** The paragraphs of a text, each on one line: the same words in other line breaks are the same licence. */
const paragraphs = (text) =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');

/** A paragraph in lines of a readable width. */
function wrapped(paragraph) {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines[lines.length - 1];
    if (line !== '' && line.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

/** Names, versions, copyrights and licences of packages; terms that several share stand there once. '' without packages. */
function noticeOf(packages) {
  const byTerms = new Map();
  for (const one of packages) {
    const { copyright, terms } = licenceOf(one);
    // Some write quotation marks as typewriters do.
    const key = terms.join('\n\n').replace(/[“”]/g, '"');
    const same = byTerms.get(key) ?? { terms, names: [] };
    same.names.push([`${one.name} ${one.version}`, ...copyright].join('. '));
    byTerms.set(key, same);
  }
  if (byTerms.size === 0) return '';
  const parts = [...byTerms.values()].map(({ names, terms }) => [names.join('\n'), ...terms.map(wrapped)].join('\n\n'));
  return `NOTICE: this file contains the following software.\n\n${parts.join('\n\n----\n\n')}`;
}

/** How a notice stands at the top of a script, and of a page, which begins with its doctype. */
const COMMENTS = {
  '.js': (notice, code) => `/*\n${notice.replace(/\*\//g, '* /')}\n*/\n\n${code}`,
  '.html': (notice, page) =>
    page.replace(/^<!doctype html>\n/i, (doctype) => `${doctype}<!--\n${inHtml(notice)}\n-->\n`),
};

/** In HTML two hyphens may end a comment. */
const inHtml = (notice) => notice.replace(/--+/g, (hyphens) => hyphens.split('').join(' '));

/** Puts the licences of the packages in a bundle at the top of its file; a package without one fails the build. */
const notice = {
  apply(compiler) {
    const name = 'Notice';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      // After everything else that changes the file.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        for (const [file, source] of Object.entries(assets)) {
          const comment = COMMENTS[path.extname(file)];
          if (!comment) continue;
          try {
            const text = noticeOf(packagesIn(compilation, file, compiler.context));
            if (text === '') continue;
            compilation.updateAsset(file, new sources.RawSource(comment(text, String(source.source()))));
          } catch (error) {
            compilation.errors.push(new compiler.webpack.WebpackError(error.message));
          }
        }
      });
    });
  },
};

module.exports = { notice };
