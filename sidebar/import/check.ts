import { html, nothing } from 'lit';
import { labels, say } from '../../src/text';
import { columnsView } from './columns';
import type { Wizard } from './contract';
import type { Draft } from './draft';
import { previewView } from './preview';
import { questionsView } from './questions';

/** What was understood of the file, what has to be asked, and how it will look. */
export function checkView(wizard: Wizard, draft: Draft) {
  const { format } = wizard.context;
  const text = labels(format.language, 'importWords');
  const { table, rows } = draft;
  const about = { name: draft.name, rows: table.rows.length, columns: table.columns.length };
  return html`
    <p><strong>${say(format, 'importWords', 'fileRead', about)}</strong></p>
    <button class="link" @click=${() => wizard.reopen()}>${text.chooseOther}</button>
    ${columnsView(wizard, draft)} ${questionsView(wizard, draft)}
    ${rows ? previewView(wizard, draft, rows) : nothing}
    ${rows && rows.rows.length > 0 ? options(wizard) : nothing}
    ${next(wizard, draft)}
  `;
}

/** The button that imports, or what stands before it. */
function next(wizard: Wizard, { plan, rows }: Draft) {
  const { busy, format } = wizard.context;
  const text = labels(format.language, 'importWords');
  const waiting = wizard.working ? text.checkingRows : plan.questions.length > 0 ? text.answerFirst : '';
  const count = rows?.rows.length ?? 0;
  return html`<div class="next" ?hidden=${waiting === '' && count === 0}>
    <span role="status">${wizard.working ? html`<span class="spinner" aria-hidden="true"></span>` : nothing}${waiting}</span>
    ${
      waiting === '' && count > 0
        ? html`<button class="primary wide" ?disabled=${busy} @click=${() => wizard.start()}>
            ${say(format, 'importWords', 'willImport', { rows: count })}
          </button>`
        : nothing
    }
  </div>`;
}

function options(wizard: Wizard) {
  const { format } = wizard.context;
  const text = labels(format.language, 'importWords');
  const box = (label: string, key: 'replaceSample' | 'addLabels') => html`<label class="check">
    <input
      type="checkbox"
      .checked=${wizard[key]}
      @change=${(event: Event) => {
        wizard[key] = (event.target as HTMLInputElement).checked;
      }}
    />
    <span>${label}</span>
  </label>`;
  return html`${wizard.sample ? box(text.replaceSample, 'replaceSample') : nothing} ${box(text.addLabels, 'addLabels')}`;
}
