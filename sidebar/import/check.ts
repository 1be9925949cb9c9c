import { html, nothing } from 'lit';
import type { Normalised } from '../../src/log/import/normalise';
import { mayTakeBack } from '../../src/log/import/taken-back';
import { labels, say } from '../../src/text';
import { columnsView } from './columns';
import type { Wizard } from './contract';
import { type Draft, openQuestions } from './draft';
import { firstLineView } from './first-line';
import { tableNoticesOf } from './notices-text';
import { outcomeView } from './outcome';
import { previewView } from './preview';
import { questionsView } from './questions';
import { secondFileView } from './second-file';
import { sheetView } from './sheet';
import { spellingsView } from './spellings';

/** What was understood of the file, what has to be asked, and how it will look. */
export function checkView(wizard: Wizard, draft: Draft) {
  const { format } = wizard.context;
  const text = labels(format.language, 'importWords');
  const { table } = draft;
  // Joined, the table has the deals too.
  const { rows: read, columns } = wizard.pair?.leads ?? table;
  const about = { name: draft.name, rows: read.length, columns: columns.length };
  return html`
    <p><strong>${say(format, 'importWords', 'fileRead', about)}</strong></p>
    <button class="link" @click=${() => wizard.reopen()}>${text.chooseOther}</button>
    ${wizard.source ? sheetView(format, wizard.source, (sheet) => void wizard.chooseSheet(sheet)) : nothing}
    ${draft.firstLineTold ? tableNoticesOf(format, table).map((sentence) => html`<p class="notice">${sentence}</p>`) : nothing}
    ${firstLineView(format, draft, (choices) => (wizard.pair ? wizard.changePair({ leads: choices }) : wizard.choose(choices)))}
    ${draft.firstLineTold ? understood(wizard, draft) : nothing} ${next(wizard, draft)}
  `;
}

/** What can be said of the columns once it is known whether the first line names them. */
function understood(wizard: Wizard, draft: Draft) {
  const { rows } = draft;
  return html`${wizard.source ? secondFileView(wizard) : nothing}
    ${columnsView(wizard, draft)} ${fromDeals(wizard, draft) ? nothing : outcomeView(wizard, draft)}
    ${questionsView(wizard, draft)} ${spellingsView(wizard, draft)}
    ${rows ? previewView(wizard, draft, rows) : nothing}
    ${rows && rows.rows.length > 0 ? options(wizard, rows) : nothing}`;
}

/** The stage is that of the deals, whose values stand with them. */
function fromDeals({ pair }: Wizard, { mapping }: Draft): boolean {
  return pair !== null && (mapping.outcome ?? 0) >= pair.leads.width;
}

/** The button that imports, or what stands before it; an import that has stopped is gone on with above. */
function next(wizard: Wizard, draft: Draft) {
  const { rows } = draft;
  const { busy, format } = wizard.context;
  const text = labels(format.language, 'importWords');
  const open = openQuestions(draft) + (wizard.pair ? openQuestions(wizard.pair.deals) : 0);
  const waiting = wizard.working ? text.checkingRows : open > 0 ? text.answerFirst : '';
  const count = wizard.stopped === null ? (rows?.rows.length ?? 0) : 0;
  return html`<div class="next" ?hidden=${waiting === '' && count === 0}>
    <span role="status">${wizard.working ? html`<span class="spinner" aria-hidden="true"></span>` : nothing}${waiting}</span>
    ${wizard.working ? html`<button class="quiet" @click=${() => wizard.cancelWork()}>${text.cancel}</button>` : nothing}
    ${
      waiting === '' && count > 0
        ? html`<button class="primary wide" ?disabled=${busy} @click=${() => wizard.start()}>
            ${say(format, 'importWords', 'willImport', { rows: count })}
          </button>`
        : nothing
    }
  </div>`;
}

function options(wizard: Wizard, rows: Normalised) {
  const { format } = wizard.context;
  const text = labels(format.language, 'importWords');
  const box = (label: string, key: 'replaceSample' | 'addLabels' | 'keepOutcomes') => html`<label class="check">
    <input
      type="checkbox"
      .checked=${wizard[key]}
      @change=${(event: Event) => {
        wizard[key] = (event.target as HTMLInputElement).checked;
      }}
    />
    <span>${label}</span>
  </label>`;
  return html`${wizard.sample ? box(text.replaceSample, 'replaceSample') : nothing} ${box(text.addLabels, 'addLabels')}
  ${mayTakeBack(rows.columns, rows.rows) ? box(text.keepOutcomes, 'keepOutcomes') : nothing}`;
}
