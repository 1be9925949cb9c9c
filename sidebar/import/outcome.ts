import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Normalised } from '../../src/log/import/normalise';
import type { StageValue } from '../../src/log/import/stage-column';
import { OUTCOME_KINDS, type OutcomeKind } from '../../src/log/import/stages';
import { type Format, labels, say } from '../../src/text';
import type { Wizard } from './contract';
import { type Draft, withKind } from './draft';

/** Values shown one by one; rarer ones are read in the same way. */
const SHOWN = 30;

/** What each value of the stage means, to be corrected where the words were misunderstood. */
export function outcomeView(wizard: Wizard, draft: Draft) {
  const { outcome } = draft.plan;
  if (outcome === null) return nothing;
  const { format } = wizard.context;
  const text = labels(format.language, 'importWords');
  const more = outcome.values.length - SHOWN;
  return html`<fieldset class="stages">
    <legend>${say(format, 'importWords', 'stageQuestion', { column: outcome.column.label })}</legend>
    ${repeat(
      outcome.values.slice(0, SHOWN),
      ({ key }) => key,
      (value, i) => valueView(wizard, draft, value, i),
    )}
    ${more > 0 ? html`<p class="quiet">${say(format, 'importWords', 'moreStages', { count: more })}</p>` : nothing}
    ${outcome.values.some(({ kind }) => kind === 'won') ? nothing : html`<p class="notice">${text.noWins}</p>`}
  </fieldset>`;
}

function valueView(wizard: Wizard, draft: Draft, { key, value, count, kind, doubtful }: StageValue, i: number) {
  const { format } = wizard.context;
  const text = labels(format.language, 'importWords');
  const words: Readonly<Record<OutcomeKind, string>> = { won: text.kindWon, lost: text.kindLost, open: text.kindOpen };
  const id = `stage-${i}`;
  return html`<div class="stage">
    <label for=${id}>
      ${value === '' ? text.blankStage : value}
      <small>${say(format, 'importWords', 'stageCount', { count })}</small>
      ${doubtful ? html`<small class="doubt" id="${id}-doubt">${text.stageDoubt}</small>` : nothing}
    </label>
    <select
      id=${id}
      aria-describedby=${doubtful ? `${id}-doubt` : nothing}
      .value=${live(kind)}
      @change=${(event: Event) => {
        void wizard.choose(withKind(draft, key, (event.target as HTMLSelectElement).value as OutcomeKind));
      }}
    >
      ${OUTCOME_KINDS.map((other) => html`<option value=${other} ?selected=${other === kind}>${words[other]}</option>`)}
    </select>
  </div>`;
}

/** What the stage makes of the file that a person has to know: wins and losses without a date, wins it says nothing of. */
export function outcomeNotices(format: Format, rows: Normalised): string[] {
  const { outcome, contradicted, droppedWins, lostByReason, noneWon } = rows;
  const { blankStage } = labels(format.language, 'importWords');
  const dropped = droppedWins && { ...droppedWins, values: droppedWins.values.map((value) => value || blankStage) };
  return [
    ...(noneWon ? [labels(format.language, 'importWords').noneWon] : []),
    ...(outcome !== null && outcome.undatedWins > 0 ? [say(format, 'importWords', 'undatedWins', outcome)] : []),
    ...(outcome !== null && outcome.undatedLosses > 0 ? [say(format, 'importWords', 'undatedLosses', outcome)] : []),
    ...(contradicted === null ? [] : [say(format, 'importWords', 'contradicted', contradicted)]),
    ...(dropped === null ? [] : [say(format, 'importWords', 'droppedWins', dropped)]),
    ...(lostByReason === null ? [] : [say(format, 'importWords', 'lostByReason', lostByReason)]),
  ];
}
