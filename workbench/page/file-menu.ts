import type { Menu } from './menu-bar';
import type { Words } from './text';

/** The menu that Sheets has first, with what of it there is here. */
export const fileMenu = (words: Words, saveAsXlsx: () => void): Menu => ({
  kind: 'menu',
  label: words.file,
  entries: [
    {
      kind: 'menu',
      label: words.download,
      entries: [{ kind: 'item', label: words.downloadXlsx, run: saveAsXlsx }],
    },
  ],
});
