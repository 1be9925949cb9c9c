import { html, nothing } from 'lit';
import type { EntryDay } from '../../src/app/api';
import type { Texts } from './draft';
import { pastedCells, readLeads } from './numbers';

/** What a grid tells of what is done in it. */
export interface GridEvents {
  type(c: number, p: number, text: string): void;
  paste(cells: readonly (readonly string[])[], c: number, p: number): void;
}

/** A cell for each channel and persona; wrong ones are described by the element with the id `entry-wrong`. */
export function grid({ channels, personas }: EntryDay, texts: Texts, busy: boolean, events: GridEvents) {
  return html`<table>
    <thead>
      <tr>
        <td class="corner"></td>
        ${personas.map((persona) => html`<th scope="col">${persona}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${channels.map(
        (channel, c) => html`<tr>
          <th scope="row">${channel}</th>
          ${personas.map((persona, p) => {
            const text = texts[c]?.[p] ?? '';
            const wrong = readLeads(text) === 'wrong';
            return html`<td>
              <input
                inputmode="numeric"
                autocomplete="off"
                aria-label="${channel} × ${persona}"
                aria-invalid=${wrong}
                aria-describedby=${wrong ? 'entry-wrong' : nothing}
                data-cell="${c}-${p}"
                ?disabled=${busy}
                .value=${text}
                @input=${(event: Event) => events.type(c, p, (event.target as HTMLInputElement).value)}
                @keydown=${(event: KeyboardEvent) => move(event, c, p)}
                @paste=${(event: ClipboardEvent) => paste(event, events, c, p)}
              />
            </td>`;
          })}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Enter and the arrows go up and down a column, as in a spreadsheet. */
function move(event: KeyboardEvent, c: number, p: number): void {
  const step = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.isComposing) return;
  event.preventDefault();
  const next = document.querySelector<HTMLInputElement>(`[data-cell="${c + step}-${p}"]`);
  next?.focus();
  next?.select();
}

/** A block copied from a spreadsheet fills the cells from here on; a single cell is pasted as text is. */
function paste(event: ClipboardEvent, events: GridEvents, c: number, p: number): void {
  const cells = pastedCells(event.clipboardData?.getData('text/plain') ?? '');
  if (cells.length === 1 && cells[0]?.length === 1) return;
  event.preventDefault();
  events.paste(cells, c, p);
}
