import { html, nothing } from 'lit';
import type { Figure, ImportCounts } from '../../src/app/api';
import type { Normalised } from '../../src/log/import/normalise';
import type { RowNote } from '../../src/log/import/rows';
import { type Format, labels, say } from '../../src/text';
import { figureList } from '../shell/figures';
import type { Wizard } from './contract';
import { copyText } from './copy';
import { morningView } from './morning';
import { notes } from './notes';
import { notesText } from './notes-text';
import { noticesView } from './notices';
import { outcomeNotices } from './outcome';

export interface Report extends ImportCounts {
  readonly rows: Normalised;
  /** Whether the list of refusals went to the clipboard; null while nobody has asked for it. */
  copied: boolean | null;
}

/** What became of every row of the file. */
export function reportView(wizard: Wizard, report: Report) {
  const { format, busy, openPage } = wizard.context;
  const text = labels(format.language, 'importWords');
  const { rows } = report;
  const odd = rows.warnings.filter((note) => note.reason !== 'superseded');
  return html`
    <h1 tabindex="-1">${text.reportTitle}</h1>
    ${figureList(figures(format, report), 'report')} ${noticesView(format, rows)}
    ${
      report.keptFormulas > 0
        ? html`<p class="notice">${say(format, 'importWords', 'keptFormulas', { count: report.keptFormulas })}</p>`
        : nothing
    }
    ${
      report.recognised + report.byPerson > 0
        ? html`<p class="quiet">${say(format, 'importWords', 'recognised', { ...report, person: rows.person })}</p>`
        : nothing
    }
    ${takenBack(format, report).map((words) => html`<p class="notice">${words}</p>`)}
    ${rows.outcomeKnown ? nothing : html`<p class="notice">${text.ratesUnknown}</p>`}
    ${outcomeNotices(format, rows).map((notice) => html`<p class="notice">${notice}</p>`)}
    ${
      rows.refused.length > 0
        ? html`<h2>${text.refusalsTitle}</h2>
            <p class="quiet">${text.refusalsHint}</p>
            ${notes(format, rows.refused)} ${copyButton(wizard, report, rows.refused)}`
        : nothing
    }
    ${odd.length > 0 ? html`<h2>${text.warningsTitle}</h2>${notes(format, odd)}` : nothing}
    ${stepBack(wizard)} ${morningView(wizard)}
    <button class="quiet wide" ?disabled=${busy} @click=${() => openPage('assistant', 'check')}>${text.checkData}</button>
    <div class="next">
      <button class="primary wide" ?disabled=${busy} @click=${() => openPage('assistant')}>${text.close}</button>
    </div>
  `;
}

/** What the import has changed, and the way back. */
function stepBack(wizard: Wizard) {
  const { format, busy } = wizard.context;
  const text = labels(format.language, 'lastImport');
  return html`<div class="actions">
    <button class="quiet" ?disabled=${busy} @click=${() => wizard.showLast(false)}>${text.whatChanged}</button>
    <button class="quiet" ?disabled=${busy} @click=${() => wizard.showLast(true)}>${text.takeBack}</button>
  </div>`;
}

/** What the file has not any more. */
function takenBack(format: Format, { winsTakenBack, lossesTakenBack }: Report): string[] {
  return [
    ...(winsTakenBack > 0 ? [say(format, 'importWords', 'winsTakenBack', { count: winsTakenBack })] : []),
    ...(lossesTakenBack > 0 ? [say(format, 'importWords', 'lossesTakenBack', { count: lossesTakenBack })] : []),
  ];
}

function figures(format: Format, report: Report): Figure[] {
  const text = labels(format.language, 'importWords');
  const { rows } = report;
  const superseded = rows.warnings.filter((note) => note.reason === 'superseded').length;
  const figure = (label: string, count: number): Figure => ({ label, value: format.int(count) });
  return [
    figure(text.rowsRead, rows.read),
    figure(text.added, report.added),
    figure(text.updated, report.updated),
    figure(text.unchanged, report.unchanged),
    figure(text.refusedRows, rows.refusedRows),
    ...(superseded > 0 ? [figure(text.superseded, superseded)] : []),
  ];
}

function copyButton(wizard: Wizard, report: Report, refused: readonly RowNote[]) {
  const { format, redraw } = wizard.context;
  const text = labels(format.language, 'importWords');
  const words = notesText(format, refused);
  const copy = () => {
    report.copied = copyText(words);
    redraw();
  };
  return html`<button class="quiet" @click=${copy}>${text.copyRefusals}</button>
    <p role="status">${report.copied === true ? text.copied : nothing}</p>
    ${
      report.copied === false
        ? html`<label for="refusals">${text.copyFailed}</label>
            <textarea id="refusals" readonly rows="8" .value=${words}></textarea>`
        : nothing
    }`;
}
