import { html, nothing } from 'lit';
import type { MonthView, SegmentView } from '../../src/app/api';
import { labels } from '../../src/text';
import type { Context } from '../assistant/view';
import { server } from '../shell/server';
import { paceChart } from './chart';

const SIZE = { width: 242, height: 150 };

/** The month at a glance, in the card of step 3: status, chart, gap, and what to look at first. */
export function monthGlance(context: Context, month: MonthView) {
  const { format, busy, run } = context;
  const text = labels(format.language, 'sidebar');
  return html`
    ${statusLine(month)}
    ${paceChart(format, month.leads, SIZE)}
    <p class="gap-text">${month.leads.gap}</p>
    ${
      month.segments.length === 0
        ? nothing
        : html`<h4>${text.lookFirst}</h4>
            <ul class="segments">
              ${month.segments.map(segment)}
            </ul>`
    }
    <p class="links">
      <button class="link" ?disabled=${busy} @click=${() => run(() => server.openChart())}>${text.largerChart}</button>
      ${monthLinks(context)}
    </p>
  `;
}

/** Ways to what belongs to the month: its entries and its daily mail. */
export function monthLinks({ format, busy, show }: Context) {
  const text = labels(format.language, 'sidebar');
  return html`<button class="link" ?disabled=${busy} @click=${() => show('entry')}>${text.enterLeads}</button>
    <button class="link" ?disabled=${busy} @click=${() => show('digest')}>${text.dailyMail}</button>`;
}

/** The status as a word in its colour, and whether the month is signed. */
export function statusLine(month: MonthView) {
  return html`<p class="status-line">
    ${month.status ? html`<strong class="status ${month.status}">${month.statusText}</strong>` : nothing}
    <small class=${month.signed ? '' : 'draft'}>${month.stateText}</small>
  </p>`;
}

const segment = (view: SegmentView) =>
  html`<li>
    <strong>${view.label}</strong>
    <span><span class="status ${view.status ?? ''}">${view.statusText}</span> · ${view.text}</span>
  </li>`;
