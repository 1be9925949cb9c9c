import { html, nothing } from 'lit';
import { noteText, type RowNote } from '../../src/log/import/rows';
import { type Format, say } from '../../src/text';

/** Notes shown one by one; the list that can be copied has them all. */
const SHOWN = 50;

/** Rows of the file that were refused or are odd: where, what the cell holds, and why. */
export function notes(format: Format, all: readonly RowNote[]) {
  return html`<ul class="notes">
      ${all.slice(0, SHOWN).map(
        (note) => html`<li>
          <strong>${say(format, 'importWords', 'place', { line: note.line, column: note.column })}</strong>
          ${note.value ? html`<code>${note.value}</code>` : nothing}
          <span>${noteText(format, note)}</span>
        </li>`,
      )}
    </ul>
    ${
      all.length > SHOWN
        ? html`<p class="quiet">${say(format, 'importWords', 'more', { count: all.length - SHOWN })}</p>`
        : nothing
    }`;
}
