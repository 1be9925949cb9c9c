import type { PartName } from '../../src/app/api';
import { CallFailed, server } from './server';

/** The build this page is of. */
declare const __webpack_hash__: string;

const loading = new Map<PartName, Promise<void>>();

/**
 * Code that a page needs for some work only. Its file comes from the script, by way of Google alone, and runs once; after a
 * failure it is asked for again.
 * @param load `import()` of the module, in a chunk of the part's name, which is there by then
 * @throws CallFailed where the part does not come, or is of another build than the page
 */
export async function part<M>(name: PartName, load: () => Promise<M>): Promise<M> {
  const loaded = loading.get(name) ?? run(name);
  loading.set(name, loaded);
  try {
    await loaded;
  } catch (error) {
    loading.delete(name);
    throw error;
  }
  return load();
}

async function run(name: PartName): Promise<void> {
  const html = await server.getPart({ part: name });
  const found = new DOMParser().parseFromString(html, 'text/html').querySelector('script');
  if (found === null) throw new CallFailed('unreachable');
  // The add-on was brought up to date while the page was open.
  if (found.dataset.build !== __webpack_hash__) throw new CallFailed('renewed');
  const script = document.createElement('script');
  script.textContent = found.textContent;
  document.head.append(script);
  script.remove();
}
