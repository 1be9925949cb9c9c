import type { EntryDay } from '../../src/app/api';
import { readLeads } from './numbers';

/** What is typed in the grid, as text, so that nothing a person types is lost while it is wrong. */
export type Texts = string[][];

export const textsOf = ({ leads }: EntryDay): Texts =>
  leads.map((row) => row.map((count) => (count === null ? '' : String(count))));

export const isChanged = ({ leads }: EntryDay, texts: Texts): boolean =>
  texts.some((row, c) => row.some((text, p) => readLeads(text) !== leads[c]?.[p]));

export const totalOf = (texts: Texts): number =>
  texts.flat().reduce((sum, text) => {
    const leads = readLeads(text);
    return typeof leads === 'number' ? sum + leads : sum;
  }, 0);

/** The labels of the first cell that holds no number of leads. */
export function firstWrong({ channels, personas }: EntryDay, texts: Texts): string | null {
  for (const [c, row] of texts.entries()) {
    const p = row.findIndex((text) => readLeads(text) === 'wrong');
    if (p >= 0) return `${channels[c]} × ${personas[p]}`;
  }
  return null;
}

/** Fills the cells from one on, and gives how many filled ones have no cell to go to. */
export function pasteInto(texts: Texts, cells: readonly (readonly string[])[], c: number, p: number): number {
  let outside = 0;
  cells.forEach((row, i) => {
    row.forEach((text, j) => {
      const line = texts[c + i];
      if (line && p + j < line.length) line[p + j] = text.trim();
      else if (text.trim() !== '') outside += 1;
    });
  });
  return outside;
}

/**
 * The day as it is now, with what was typed over the day as it was; null where the cell of something typed is gone. A cell
 * nobody has typed in shows what others have entered meanwhile.
 */
export function typedOver(was: EntryDay, texts: Texts, now: EntryDay): Texts | null {
  const merged = textsOf(now);
  for (const [c, row] of texts.entries()) {
    for (const [p, text] of row.entries()) {
      if (readLeads(text) === was.leads[c]?.[p]) continue;
      const line = merged[now.channels.indexOf(was.channels[c] ?? '')];
      const column = now.personas.indexOf(was.personas[p] ?? '');
      if (!line || column < 0) return null;
      line[column] = text;
    }
  }
  return merged;
}
