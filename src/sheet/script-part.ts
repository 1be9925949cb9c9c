import type { Language } from '../base/types';
import { labels } from '../text';
import { pageOf } from './pages';
import { Refusal } from './refusal';

/** The parts, by the names of their files. */
type ScriptPart = 'Merging' | 'Recognition' | 'Words';

/**
 * Runs a part of the script that is kept in a file of its own and returns what it exports. Google loads the whole of `Code.js`
 * for every cell with a custom function, so that what few runs need is not in it. The files of a script project are scripts,
 * which would all be loaded, or HTML: hence a page that is never shown. Nothing but what was pushed with the script is run.
 * @template T what the part exports: plain data, and functions from plain data to plain data, for its classes are its own
 * @throws Refusal where the file is missing, or was not pushed whole
 */
export function scriptPart<T>(file: ScriptPart, language: Language): T {
  try {
    const page = pageOf(file).getContent();
    const code = page.slice(page.indexOf('<script>') + '<script>'.length, page.lastIndexOf('</script>'));
    return new Function(`${code}\nreturn part;`)() as T;
  } catch (error) {
    console.error(error);
    throw new Refusal(labels(language, 'assistant').partMissing({ file }));
  }
}
