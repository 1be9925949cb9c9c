import { html, nothing } from 'lit';
import { COLUMNS } from '../../src/log/columns';
import { isClosing } from '../../src/log/import/candidates';
import { examplesOf } from '../../src/log/import/contents';
import type { PassedOver } from '../../src/log/import/guess';
import type { ImportKey } from '../../src/log/import/mapping';
import type { ImportPlan } from '../../src/log/import/plan';
import type { FileColumn, Table } from '../../src/log/import/table';
import { type Format, labels, say } from '../../src/text';
import type { Wizard } from './contract';
import { type Draft, withColumn } from './draft';
import { keyLabel } from './key-label';
import { lastTimeView } from './last-time';
import { othersView } from './others';

/** What a column of the file can be, in the order of the log; what tells the outcome stands beside its dates. */
const KEYS: readonly ImportKey[] = COLUMNS.flatMap(({ key }): ImportKey[] => {
  if (key === 'id') return [key, 'person', 'givenName'];
  return key === 'lost' ? [key, 'outcome', 'closed'] : [key];
});
/** What is of no use where the file has IDs. */
const WITHOUT_ID: ReadonlySet<ImportKey> = new Set(['person', 'givenName']);

const keysFor = ({ mapping }: Draft): readonly ImportKey[] =>
  KEYS.filter((key) => mapping.id === undefined || !WITHOUT_ID.has(key));

/** Which column of the file fills which column of the log, and what that means. */
export function columnsView(wizard: Wizard, draft: Draft) {
  const { format } = wizard.context;
  const text = labels(format.language, 'importWords');
  const { preset, understood } = draft;
  const found = preset && say(format, 'importWords', 'presetFound', { name: preset.name[format.language], understood });
  return html`
    <h2>${text.columnsTitle}</h2>
    ${lastTimeView(wizard, draft)}
    ${
      found
        ? html`<details ?open=${draft.mapping.created === undefined}>
            <summary>${found}</summary>
            ${choices(wizard, draft)}
          </details>`
        : choices(wizard, draft)
    }
    ${othersView(wizard, draft)}
    ${draft.passedOver.map((passed) => html`<p class="hint">${passedOverText(format, passed)}</p>`)}
    ${warnings(draft, format).map((warning) => html`<p class="notice">${warning}</p>`)}
  `;
}

/** The columns that were recognised and those that are needed, and the others behind a click. */
function choices(wizard: Wizard, draft: Draft) {
  const { format } = wizard.context;
  const text = labels(format.language, 'importWords');
  const keys = keysFor(draft);
  const others = keys.filter((key) => !draft.prominent.has(key));
  return html`
    <p class="quiet">${text.columnsHint}</p>
    ${keys.filter((key) => draft.prominent.has(key)).map((key) => choice(wizard, draft, key))}
    ${
      others.length === 0
        ? nothing
        : html`<details>
            <summary>${say(format, 'importWords', 'moreColumns', { count: others.length })}</summary>
            ${others.map((key) => choice(wizard, draft, key))}
          </details>`
    }
  `;
}

function choice(wizard: Wizard, draft: Draft, key: ImportKey) {
  const { format } = wizard.context;
  const text = labels(format.language, 'importWords');
  const chosen = draft.mapping[key];
  const id = `column-${key}`;
  const confidence = draft.confidence[key];
  const examples = chosen === undefined ? [] : examplesOf(draft.table, chosen);
  return html`<div class="choice">
    <label for=${id}>
      ${keyLabel(format, key)}${key === 'created' ? html` <span class="required">${text.required}</span>` : nothing}
    </label>
    <select
      id=${id}
      aria-describedby="${id}-hint"
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        void wizard.choose(withColumn(draft, key, value === '' ? null : Number(value)));
      }}
    >
      <option value="" .selected=${chosen === undefined}>${text.leaveOut}</option>
      ${draft.table.columns.map(
        (column) =>
          html`<option value=${column.index} .selected=${column.index === chosen}>${optionText(draft.table, column)}</option>`,
      )}
    </select>
    <p class="hint" id="${id}-hint">
      ${confidence === 'likely' ? html`<span class="doubt">${text.confidenceLikely}</span>` : nothing}
      ${confidence === 'unsure' ? html`<span class="doubt">${text.confidenceUnsure}</span>` : nothing}
      ${key === 'outcome' ? html`<span>${text.stageHint}</span>` : nothing}
      ${key === 'closed' ? html`<span>${text.closedHint}</span>` : nothing}
      ${key === 'person' ? html`<span>${text.personHint}</span>` : nothing}
      ${examples.length > 0 ? say(format, 'importWords', 'examples', { values: examples }) : nothing}
    </p>
  </div>`;
}

/** A column without a name is told apart by what stands in it. */
function optionText(table: Table, { index, label }: FileColumn): string {
  const [example] = table.headerless ? examplesOf(table, index, 1) : [];
  return example === undefined ? label : `${label} (${example})`;
}

function passedOverText(format: Format, { key, column, taken, reason }: PassedOver): string {
  const values = { column: column.label, taken: taken?.label ?? '' };
  if (reason === 'blank') return say(format, 'importWords', 'passedBlank', values);
  if (reason === 'unreadable') {
    return say(format, 'importWords', 'passedUnreadable', { ...values, meant: keyLabel(format, key) });
  }
  return say(format, 'importWords', reason === 'repeats' ? 'passedRepeats' : 'passedTurnover', values);
}

/** What leads without an ID are known by. */
function noId(format: Format, { person }: ImportPlan): string {
  if (person === null) return labels(format.language, 'importWords').noId;
  const columns = person.columns.map(({ label }) => label);
  return say(format, 'importWords', 'knownByPerson', { columns, kind: person.kind });
}

/** What the choice of columns will mean. */
function warnings({ mapping, table, plan, rows }: Draft, format: Format): string[] {
  const text = labels(format.language, 'importWords');
  const chosen = COLUMNS.flatMap(({ key }) => mapping[key] ?? []);
  const twice = table.columns.filter(({ index }) => {
    const uses = chosen.filter((other) => other === index).length;
    // A stage tells wins and losses apart in one column of dates.
    const shared = mapping.outcome !== undefined && mapping.won === index && mapping.lost === index;
    return uses > (shared ? 2 : 1);
  });
  const unfilled = COLUMNS.filter(({ key, required }) => required && key !== 'created' && mapping[key] === undefined);
  const wins = table.columns.find(({ index }) => index === mapping.won)?.label ?? '';
  const anyEnd = mapping.outcome === undefined && isClosing(wins) && !rows?.allWon && !rows?.contradicted;
  return [
    ...(mapping.created === undefined ? [text.createdMissing] : []),
    ...twice.map(({ label }) => say(format, 'importWords', 'columnTwice', { column: label })),
    ...(unfilled.length > 0
      ? [say(format, 'importWords', 'columnsMissing', { columns: unfilled.map(({ label }) => label[format.language]) })]
      : []),
    ...(mapping.id === undefined ? [noId(format, plan)] : []),
    ...(mapping.won === undefined && mapping.customers === undefined && mapping.outcome === undefined
      ? [text.noOutcome]
      : []),
    ...(anyEnd ? [say(format, 'importWords', 'closingAsWon', { column: wins })] : []),
  ];
}
