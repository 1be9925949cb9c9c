import { html, nothing } from 'lit';
import { serialOfIso } from '../../src/base/dates';
import type { ImportKey } from '../../src/log/import/mapping';
import { labels, say } from '../../src/text';
import type { Wizard } from './contract';
import { withColumn } from './draft';
import { firstLineView } from './first-line';
import { keyLabel } from './key-label';
import { notes } from './notes';
import { blanksOf, leftOutOf, tableNoticesOf } from './notices-text';
import { outcomeView } from './outcome';
import type { Pair } from './pair';
import { questionsView } from './questions';

/** What deals tell of a lead. */
const TOLD: readonly ImportKey[] = ['outcome', 'closed', 'won', 'lost', 'amount', 'lostReason'];

/** A second file that belongs to the first: how it is joined and read, or a way to add one. */
export function secondFileView(wizard: Wizard) {
  const { pair } = wizard;
  if (pair) return pairView(wizard, pair);
  const text = labels(wizard.context.format.language, 'importWords');
  return html`<label class="second">
    <input
      type="file"
      class="hidden"
      ?disabled=${wizard.working}
      @change=${(event: Event) => {
        const [file] = (event.target as HTMLInputElement).files ?? [];
        if (file && !wizard.working) void wizard.add(file);
      }}
    />
    <span>${text.addFile}</span>
  </label>`;
}

function pairView(wizard: Wizard, pair: Pair) {
  const { format } = wizard.context;
  const text = labels(format.language, 'importWords');
  const { deals, counts } = pair;
  const ofDeals: Wizard = Object.create(wizard, {
    choose: { value: (choices: Parameters<Wizard['choose']>[0]) => wizard.changePair({ deals: choices }) },
  });
  const { currencies } = deals.plan;
  const about = { name: deals.name, rows: deals.table.rows.length, columns: deals.table.columns.length };
  // A form of its own: its questions have the names of those of the other file.
  return html`<form class="joined" @submit=${(event: Event) => event.preventDefault()}>
    <h2>${text.twoFiles}</h2>
    <p>${say(format, 'importWords', 'fileRead', about)}</p>
    ${pair.asOn === null ? nothing : html`<p>${say(format, 'importWords', 'asLastTime', { day: format.date(serialOfIso(pair.asOn) ?? 0) })}</p>`}
    ${firstLineView(format, deals, (choices) => wizard.changePair({ deals: choices }))}
    ${keyView(wizard, pair)}
    <p role="status">${say(format, 'importWords', 'joined', { ...counts, kind: pair.key.kind })}</p>
    ${noticesOf(wizard, pair).map((sentence) => html`<p class="notice">${sentence}</p>`)}
    ${currencies.length > 1 ? html`<p class="notice">${say(format, 'importWords', 'currencies', { list: currencies })}</p>` : nothing}
    ${pair.notes.length > 0 ? notes(format, pair.notes) : nothing}
    ${counts.orphans + counts.withoutKey > 0 ? takeAlong(wizard, pair) : nothing}
    <details>
      <summary>${say(format, 'importWords', 'dealColumns', { name: deals.name })}</summary>
      ${TOLD.map((key) => columnView(wizard, pair, key))}
    </details>
    ${outcomeView(ofDeals, deals)} ${questionsView(ofDeals, deals)}
  </form>`;
}

function keyView(wizard: Wizard, { keys, key }: Pair) {
  const text = labels(wizard.context.format.language, 'importWords');
  return html`<label>
    ${text.joinedBy}
    <select @change=${(event: Event) => void wizard.changePair({ key: keys[Number((event.target as HTMLSelectElement).value)]! })}>
      ${keys.map(
        (one, i) => html`<option value=${i} .selected=${one === key}>${one.leads.label} = ${one.deals.label}</option>`,
      )}
    </select>
  </label>`;
}

function noticesOf(wizard: Wizard, { counts, deals, notes: found, blanks }: Pair): string[] {
  const { format } = wizard.context;
  const { repeated, unusable, several, orphans, withoutKey, leads, leadsWithDeal, examples } = counts;
  return [
    ...tableNoticesOf(format, deals.table),
    ...leftOutOf(format, deals.table.leftOut),
    ...blanksOf(format, blanks),
    ...(unusable > 0 ? [say(format, 'importWords', 'dealsUnusable', { count: unusable })] : []),
    ...(unusable === 0 && found.length > 0 ? [say(format, 'importWords', 'dealsOdd', { count: found.length })] : []),
    ...(repeated > 0 ? [say(format, 'importWords', 'joinedRepeats', { count: repeated })] : []),
    ...(several > 0 ? [say(format, 'importWords', 'joinedSeveral', { count: several })] : []),
    ...(orphans > 0 ? [say(format, 'importWords', 'orphanDeals', { count: orphans, examples })] : []),
    ...(withoutKey > 0 ? [say(format, 'importWords', 'dealsWithoutKey', { count: withoutKey })] : []),
    ...(leads > leadsWithDeal
      ? [say(format, 'importWords', 'leadsWithoutDeal', { count: leads - leadsWithDeal, of: leads })]
      : []),
  ];
}

function takeAlong(wizard: Wizard, pair: Pair) {
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${pair.takeAlong}
      @change=${(event: Event) => void wizard.changePair({ takeAlong: (event.target as HTMLInputElement).checked })}
    />
    <span>${labels(wizard.context.format.language, 'importWords').takeDealsAlong}</span>
  </label>`;
}

function columnView(wizard: Wizard, { deals }: Pair, key: ImportKey) {
  const { format } = wizard.context;
  const chosen = deals.mapping[key];
  return html`<label>
    ${keyLabel(format, key)}
    <select
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        void wizard.changePair({ deals: withColumn(deals, key, value === '' ? null : Number(value)) });
      }}
    >
      <option value="" .selected=${chosen === undefined}>${labels(format.language, 'importWords').leaveOut}</option>
      ${deals.table.columns.map(
        ({ index, label }) => html`<option value=${index} .selected=${index === chosen}>${label}</option>`,
      )}
    </select>
  </label>`;
}
