import { html, nothing } from 'lit';
import { type Format, labels, say } from '../../src/text';
import type { Source } from './read-file';

/** Which sheet of a workbook is read, where it has several, and what is not seen of it. */
export function sheetView(format: Format, source: Source, choose: (sheet: number) => void) {
  const { sheets, sheet } = source;
  const hidden = sheets[sheet]?.hiddenRows ?? 0;
  return html`${sheets.length > 1 ? chooser(format, source, choose) : nothing}
  ${hidden > 0 ? html`<p class="notice">${say(format, 'importWords', 'hiddenRows', { count: hidden })}</p>` : nothing}`;
}

function chooser(format: Format, { sheets, sheet }: Source, choose: (sheet: number) => void) {
  const named = ({ name, hidden, rows }: Source['sheets'][number], i: number) => {
    const shown = name === '' ? say(format, 'importWords', 'tableOfFile', { position: i + 1 }) : name;
    const told = hidden ? say(format, 'importWords', 'hiddenSheet', { name: shown }) : shown;
    // The header is none of the rows, as in the list of tabs.
    return say(format, 'importWords', 'sheetRows', { name: told, rows: Math.max(0, rows.length - 1) });
  };
  return html`<label>
    ${labels(format.language, 'importWords').whichSheet}
    <select @change=${(event: Event) => choose(Number((event.target as HTMLSelectElement).value))}>
      ${sheets.map((one, i) => html`<option value=${i} .selected=${i === sheet}>${named(one, i)}</option>`)}
    </select>
  </label>`;
}
