import { html } from 'lit';
import type { MonthView } from '../../src/app/api';
import { labels, say } from '../../src/text';
import type { Context } from '../assistant/view';
import { closeDialog } from '../shell/server';
import { paceChart } from './chart';
import { statusLine } from './glance';

/** Both charts, their words and the buttons are in the dialog of 640 pixels without scrolling. */
const SIZE = { width: 820, height: 170 };

/** The two charts of the month, large, for a dialog and for paper; their numbers stand in a table below. */
export function largeChart(context: Context) {
  const { format, state } = context;
  const text = labels(format.language, 'sidebar');
  const { pace } = state;
  return html`
    <div class="large">
      <h1 tabindex="-1"><span>${pace?.month ?? state.month}</span></h1>
      ${pace ? charts(context, pace) : html`<p>${text.noCommitments}</p>`}
      <div class="row buttons">
        <button class="primary" @click=${() => window.print()}>${text.print}</button>
        <button class="quiet" @click=${() => closeDialog()}>${text.close}</button>
      </div>
    </div>
  `;
}

function charts({ format }: Context, month: MonthView) {
  const text = labels(format.language, 'sidebar');
  return html`
    ${statusLine(month)}
    ${[month.leads, month.money].map(
      (line) => html`${paceChart(format, line, SIZE)}<p class="gap-text">${line.gap}</p>`,
    )}
    <details>
      <summary>${text.numbers}</summary>
      ${table(format, month)}
    </details>
  `;
}

function table(format: Context['format'], { leads, money }: MonthView) {
  const text = labels(format.language, 'sidebar');
  const number = (value: number | null | undefined) => (value == null ? '' : format.number(value, 1));
  const amount = (value: number | null | undefined) => (value == null ? '' : format.money(value));
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${text.numbers}>
    <table>
      <thead>
        <tr>
          <th scope="col">${text.day}</th>
          <th scope="col">${say(format, 'sidebar', 'expectedOf', { what: text.leadsChart })}</th>
          <th scope="col">${say(format, 'sidebar', 'actualOf', { what: text.leadsChart })}</th>
          <th scope="col">${say(format, 'sidebar', 'expectedOf', { what: text.moneyChart })}</th>
          <th scope="col">${say(format, 'sidebar', 'actualOf', { what: text.moneyChart })}</th>
        </tr>
      </thead>
      <tbody>
        ${leads.expected.map(
          (_, index) => html`<tr>
            <th scope="row">${index + 1}</th>
            <td>${number(leads.expected[index])}</td>
            <td>${number(leads.actual[index])}</td>
            <td>${amount(money.expected[index])}</td>
            <td>${amount(money.actual[index])}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
