import { html, nothing } from 'lit';
import { COLUMNS, type Column } from '../../src/log/columns';
import { examplesOf } from '../../src/log/import/guess';
import { type Format, labels, say } from '../../src/text';
import type { Wizard } from './contract';
import { type Draft, withColumn } from './draft';

/** Which column of the file fills which column of the log, and what that means. */
export function columnsView(wizard: Wizard, draft: Draft) {
  const { format } = wizard.context;
  const text = labels(format.language, 'importWords');
  const others = COLUMNS.filter(({ key }) => !draft.prominent.has(key));
  return html`
    <h2>${text.columnsTitle}</h2>
    <p class="quiet">${text.columnsHint}</p>
    ${COLUMNS.filter(({ key }) => draft.prominent.has(key)).map((column) => choice(wizard, draft, column))}
    ${
      others.length === 0
        ? nothing
        : html`<details>
            <summary>${say(format, 'importWords', 'moreColumns', { count: others.length })}</summary>
            ${others.map((column) => choice(wizard, draft, column))}
          </details>`
    }
    ${warnings(draft, format).map((warning) => html`<p class="notice">${warning}</p>`)}
  `;
}

function choice(wizard: Wizard, draft: Draft, column: Column) {
  const { format } = wizard.context;
  const text = labels(format.language, 'importWords');
  const chosen = draft.mapping[column.key];
  const id = `column-${column.key}`;
  const confidence = draft.confidence[column.key];
  const examples = chosen === undefined ? [] : examplesOf(draft.table, chosen);
  return html`<div class="choice">
    <label for=${id}>
      ${column.label[format.language]}${column.key === 'created' ? html` <span class="required">${text.required}</span>` : nothing}
    </label>
    <select
      id=${id}
      aria-describedby="${id}-hint"
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        void wizard.choose(withColumn(draft, column.key, value === '' ? null : Number(value)));
      }}
    >
      <option value="" .selected=${chosen === undefined}>${text.leaveOut}</option>
      ${draft.table.columns.map(
        ({ index, label }) => html`<option value=${index} .selected=${index === chosen}>${label}</option>`,
      )}
    </select>
    <p class="hint" id="${id}-hint">
      ${confidence === 'likely' ? html`<span class="doubt">${text.confidenceLikely}</span>` : nothing}
      ${confidence === 'unsure' ? html`<span class="doubt">${text.confidenceUnsure}</span>` : nothing}
      ${examples.length > 0 ? say(format, 'importWords', 'examples', { values: examples }) : nothing}
    </p>
  </div>`;
}

/** What the choice of columns will mean. */
function warnings({ mapping, table }: Draft, format: Format): string[] {
  const text = labels(format.language, 'importWords');
  const chosen = Object.values(mapping);
  const twice = table.columns.filter(({ index }) => chosen.filter((other) => other === index).length > 1);
  const unfilled = COLUMNS.filter(({ key, required }) => required && key !== 'created' && mapping[key] === undefined);
  return [
    ...(mapping.created === undefined ? [text.createdMissing] : []),
    ...twice.map(({ label }) => say(format, 'importWords', 'columnTwice', { column: label })),
    ...unfilled.map(({ label }) => say(format, 'importWords', 'columnMissing', { column: label[format.language] })),
    ...(mapping.id === undefined ? [text.noId] : []),
    ...(mapping.won === undefined && mapping.customers === undefined ? [text.noOutcome] : []),
  ];
}
