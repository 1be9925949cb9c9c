import { html, nothing } from 'lit';
import { COLUMNS, type Column } from '../../src/core/columns';
import { examplesOf } from '../../src/core/import/guess';
import type { Normalised } from '../../src/core/import/normalise';
import { type Question, readingText } from '../../src/core/import/plan';
import { previewRows } from '../../src/core/import/preview';
import { namedZone } from '../../src/core/zone';
import { type Format, labels, say } from '../../src/text';
import { notes } from './notes';
import type { Draft, ImportWizard } from './wizard';

const PREVIEW_ROWS = 10;

/** What was understood of the file, what has to be asked, and how it will look. */
export function checkView(wizard: ImportWizard, draft: Draft) {
  const { format, busy } = wizard.context;
  const text = labels(format.language, 'importWords');
  const { table, rows } = draft;
  const about = { name: draft.name, rows: table.rows.length, columns: table.columns.length };
  return html`
    ${wizard.error ? html`<p class="failure" role="alert">${wizard.error}</p>` : nothing}
    <p><strong>${say(format, 'importWords', 'fileRead', about)}</strong></p>
    <button class="link" @click=${() => reopen(wizard)}>${text.chooseOther}</button>
    <h2>${text.columnsTitle}</h2>
    <p class="quiet">${text.columnsHint}</p>
    ${COLUMNS.map((column) => columnChoice(wizard, draft, column))}
    ${warnings(draft, format).map((warning) => html`<p class="notice">${warning}</p>`)}
    ${draft.plan.questions.length > 0 ? html`<h2>${text.questionsTitle}</h2>` : nothing}
    ${draft.plan.questions.map((question) => questionView(wizard, draft, question))}
    ${rows ? preview(wizard, rows) : nothing}
    ${
      rows && rows.rows.length > 0
        ? html`${options(wizard)}
            <div class="actions">
              <button class="primary" ?disabled=${busy} @click=${() => wizard.send()}>
                ${say(format, 'importWords', 'willImport', { rows: rows.rows.length })}
              </button>
            </div>`
        : nothing
    }
  `;
}

function reopen(wizard: ImportWizard): void {
  wizard.open();
  wizard.context.redraw();
}

function columnChoice(wizard: ImportWizard, draft: Draft, column: Column) {
  const { format } = wizard.context;
  const text = labels(format.language, 'importWords');
  const chosen = draft.mapping[column.key];
  const id = `column-${column.key}`;
  const confidence = draft.confidence[column.key];
  const examples = chosen === undefined ? [] : examplesOf(draft.table, chosen);
  return html`<div class="choice">
    <label for=${id}>
      ${column.label[format.language]}${column.required ? html` <span class="required">${text.required}</span>` : nothing}
    </label>
    <select
      id=${id}
      aria-describedby="${id}-hint"
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        wizard.choose(column.key, value === '' ? null : Number(value));
      }}
    >
      <option value="" ?selected=${chosen === undefined}>${text.leaveOut}</option>
      ${draft.table.columns.map(
        ({ index, label }) => html`<option value=${index} ?selected=${index === chosen}>${label}</option>`,
      )}
    </select>
    <p class="quiet" id="${id}-hint">
      ${confidence === 'likely' ? html`<span class="check-it">${text.confidenceLikely}</span>` : nothing}
      ${confidence === 'unsure' ? html`<span class="check-it">${text.confidenceUnsure}</span>` : nothing}
      ${examples.length > 0 ? say(format, 'importWords', 'examples', { values: examples }) : nothing}
    </p>
  </div>`;
}

/** What the choice of columns will mean. */
function warnings({ mapping, table }: Draft, format: Format): string[] {
  const text = labels(format.language, 'importWords');
  const label = (column: Column) => column.label[format.language];
  const chosen = Object.values(mapping);
  const twice = table.columns.filter(({ index }) => chosen.filter((other) => other === index).length > 1);
  return [
    ...(mapping.created === undefined ? [text.createdMissing] : []),
    ...twice.map((column) => say(format, 'importWords', 'columnTwice', { column: column.label })),
    ...COLUMNS.filter((column) => column.required && column.key !== 'created' && mapping[column.key] === undefined).map(
      (column) => say(format, 'importWords', 'columnMissing', { column: label(column) }),
    ),
    ...(mapping.id === undefined ? [text.noId] : []),
    ...(mapping.won === undefined && mapping.customers === undefined ? [text.noOutcome] : []),
  ];
}

function questionView(wizard: ImportWizard, draft: Draft, question: Question) {
  const { format } = wizard.context;
  const text = labels(format.language, 'importWords');
  const column = draft.table.columns.find(({ index }) => index === question.column)?.label ?? '';
  const key = question.kind === 'dateOrder' ? 'dateOrderQuestion' : 'decimalMarkQuestion';
  const orders: Readonly<Record<string, string>> = { dmy: text.orderDmy, mdy: text.orderMdy, ymd: text.orderYmd };
  return html`<fieldset>
    <legend>${say(format, 'importWords', key, { column })}</legend>
    ${question.options.map(({ answer, example, reading, unreadable }) => {
      const words = { example, reading: readingText(reading, question.kind, format) };
      return html`<label class="check">
        <input
          type="radio"
          name="question-${question.column}"
          .checked=${draft.answers[question.column] === answer}
          @change=${() => wizard.answer(question.column, answer)}
        />
        <span>
          ${say(format, 'importWords', 'reads', words)}${orders[answer] ? html` (${orders[answer]})` : nothing}
          ${unreadable > 0 ? html`<small>${say(format, 'importWords', 'unreadable', { count: unreadable })}</small>` : nothing}
        </span>
      </label>`;
    })}
    ${
      question.suggested
        ? html`<p class="quiet">
            ${say(format, 'importWords', 'suggestedHint', { answer: orders[question.suggested] ?? question.suggested })}
          </p>`
        : nothing
    }
  </fieldset>`;
}

function preview(wizard: ImportWizard, rows: Normalised) {
  const { format, state } = wizard.context;
  const text = labels(format.language, 'importWords');
  const { header, rows: shown } = previewRows(rows, PREVIEW_ROWS, namedZone(state.timeZone), format);
  return html`
    <h2>${text.previewTitle}</h2>
    ${
      rows.personaOutcome
        ? html`<p class="notice" role="status">${say(format, 'importWords', 'personaOutcome', rows.personaOutcome)}</p>
            <button class="quiet" @click=${() => wizard.choose('persona', null)}>${text.leavePersonaOut}</button>`
        : nothing
    }
    ${
      rows.currencies.length > 1
        ? html`<p class="notice">${say(format, 'importWords', 'currencies', { list: rows.currencies })}</p>`
        : nothing
    }
    ${
      shown.length === 0
        ? html`<p>${rows.rows.length === 0 ? text.nothingToImport : text.previewEmpty}</p>`
        : html`<p class="quiet">${say(format, 'importWords', 'previewHint', { count: shown.length })}</p>
            <div class="scroll" tabindex="0" role="region" aria-label=${text.previewTitle}>
              <table>
                <thead>
                  <tr>
                    ${header.map((name) => html`<th scope="col">${name}</th>`)}
                  </tr>
                </thead>
                <tbody>
                  ${shown.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
                </tbody>
              </table>
            </div>`
    }
    ${
      rows.refusedRows > 0
        ? html`<p class="notice">${say(format, 'importWords', 'willRefuse', { count: rows.refusedRows })}</p>
            ${notes(format, rows.refused)}`
        : nothing
    }
  `;
}

function options(wizard: ImportWizard) {
  const text = labels(wizard.context.format.language, 'importWords');
  const box = (label: string, on: boolean, set: (on: boolean) => void) => html`<label class="check">
    <input type="checkbox" .checked=${on} @change=${(event: Event) => set((event.target as HTMLInputElement).checked)} />
    <span>${label}</span>
  </label>`;
  return html`
    ${
      wizard.context.state.sample
        ? box(text.replaceSample, wizard.replaceSample, (on) => {
            wizard.replaceSample = on;
          })
        : nothing
    }
    ${box(text.addLabels, wizard.addLabels, (on) => {
      wizard.addLabels = on;
    })}
  `;
}
