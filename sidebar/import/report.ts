import { html, nothing } from 'lit';
import type { Normalised } from '../../src/core/import/normalise';
import { labels, say } from '../../src/text';
import { asText, notes } from './notes';
import type { ImportWizard } from './wizard';

export interface Report {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly keptFormulas: number;
  readonly rows: Normalised;
  /** Said when the import was stopped before its end. */
  readonly stopped: string;
}

/** What became of every row of the file. */
export function reportView(wizard: ImportWizard, report: Report) {
  const { format } = wizard.context;
  const text = labels(format.language, 'importWords');
  const { rows } = report;
  const superseded = rows.warnings.filter((note) => note.reason === 'superseded').length;
  const odd = rows.warnings.filter((note) => note.reason !== 'superseded');
  const figures: readonly (readonly [string, number])[] = [
    [text.rowsRead, rows.read],
    [text.added, report.added],
    [text.updated, report.updated],
    [text.unchanged, report.unchanged],
    [text.refusedRows, rows.refusedRows],
    ...(superseded > 0 ? [[text.superseded, superseded] as const] : []),
  ];
  return html`
    ${report.stopped ? html`<p class="failure">${report.stopped}</p>` : nothing}
    <dl class="report">
      ${figures.map(([label, count]) => html`<div><dt>${label}</dt><dd>${format.int(count)}</dd></div>`)}
    </dl>
    ${
      report.keptFormulas > 0
        ? html`<p class="notice">${say(format, 'importWords', 'keptFormulas', { count: report.keptFormulas })}</p>`
        : nothing
    }
    ${
      rows.refused.length > 0
        ? html`<h2>${text.refusalsTitle}</h2>
            <p class="quiet">${text.refusalsHint}</p>
            ${notes(format, rows.refused)}
            <button class="quiet" @click=${(event: Event) => copy(event, asText(format, rows.refused), text.copied)}>
              ${text.copyRefusals}
            </button>`
        : nothing
    }
    ${
      odd.length > 0
        ? html`<h2>${text.warningsTitle}</h2>
            ${notes(format, odd)}`
        : nothing
    }
  `;
}

/** The clipboard is closed to a sandboxed page, so the text is selected and copied as a person would. */
function copy(event: Event, words: string, copied: string): void {
  const area = document.createElement('textarea');
  area.value = words;
  area.className = 'hidden';
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
  (event.target as HTMLElement).textContent = copied;
}
