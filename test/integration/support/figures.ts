import type { Headless } from '../../../workbench/headless';

/** The figures at the top of a tab, by their labels. */
export async function figuresOf(book: Headless, tab: string): Promise<Record<string, string>> {
  const cells = await book.readDisplay(tab, 'A4:B21');
  return Object.fromEntries(cells.map(([label, value]) => [label ?? '', value ?? '']));
}
