import { html, nothing } from 'lit';
import { namedZone } from '../../src/base/zone';
import type { ColumnKey } from '../../src/log/columns';
import type { Normalised } from '../../src/log/import/normalise';
import { previewRows } from '../../src/log/import/preview';
import { labels, say } from '../../src/text';
import type { Wizard } from './contract';
import { type Draft, withColumn } from './draft';
import { notes } from './notes';
import { noticesView } from './notices';
import { outcomeNotices } from './outcome';

const PREVIEW_ROWS = 10;

/** The first rows as the sheet will show them, what is doubtful about the file, and the rows that will be refused. */
export function previewView(wizard: Wizard, draft: Draft, rows: Normalised) {
  const { format, timeZone } = wizard.context;
  const text = labels(format.language, 'importWords');
  const { header, rows: shown } = previewRows(rows, PREVIEW_ROWS, namedZone(timeZone), format);
  return html`
    <h2>${text.previewTitle}</h2>
    ${doubts(wizard, draft, rows)} ${noticesView(format, rows)}
    ${
      shown.length === 0
        ? html`<p>${text.nothingToImport}</p>`
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
        ? html`<details class="notice">
            <summary>${say(format, 'importWords', 'willRefuse', { count: rows.refusedRows })}</summary>
            ${notes(format, rows.refused)}
          </details>`
        : nothing
    }
  `;
}

/** What would make the figures wrong although every row can be read. */
function doubts(wizard: Wizard, draft: Draft, rows: Normalised) {
  const { personaOutcome, allWon, currencies, outcome, replacedWins } = rows;
  const { format } = wizard.context;
  const text = labels(format.language, 'importWords');
  const labelOf = (wanted: ColumnKey) => draft.plan.columns.find(({ key }) => key === wanted)?.label ?? '';
  return html`
    ${
      personaOutcome
        ? html`<div class="notice">
            <p>${say(format, 'importWords', 'personaOutcome', personaOutcome)}</p>
            <button class="quiet" @click=${() => wizard.choose(withColumn(draft, 'persona', null))}>
              ${text.leavePersonaOut}
            </button>
          </div>`
        : nothing
    }
    ${outcome ? html`<p>${say(format, 'importWords', 'stageTally', outcome)}</p>` : nothing}
    ${outcomeNotices(format, rows).map((notice) => html`<p class="notice">${notice}</p>`)}
    ${
      replacedWins > 0
        ? html`<p class="notice">
            ${say(format, 'importWords', 'replacedWins', { column: labelOf('id'), count: replacedWins })}
          </p>`
        : nothing
    }
    ${
      allWon
        ? html`<p class="notice">
            ${say(format, 'importWords', outcome ? 'onlyWon' : 'allWon', { column: labelOf('won'), ...allWon })}
          </p>`
        : nothing
    }
    ${
      currencies.length > 1
        ? html`<p class="notice">${say(format, 'importWords', 'currencies', { list: currencies })}</p>`
        : nothing
    }
  `;
}
