import { html, nothing } from 'lit';
import type { Offer } from '../../src/app/api';
import { labels } from '../../src/text';
import type { Context, View } from '../assistant/view';
import { DateControl } from '../settings/date-control';
import { problemList } from './problem-list';
import { stepCard } from './step-card';

/** The guide: the date, the four steps, what to look at, and the one thing to do next. */
export class Home implements View {
  private readonly date: DateControl;

  constructor(private readonly context: () => Context) {
    this.date = new DateControl(context);
  }

  open(): void {
    this.date.close();
  }

  view() {
    const context = this.context();
    return context.state.ready ? guide(context, this.date) : welcome(context);
  }
}

function guide(context: Context, date: DateControl) {
  const { state, format } = context;
  const text = labels(format.language, 'sidebar');
  return html`
    <h1 tabindex="-1"><small>${text.planned}</small> <span>${state.month}</span></h1>
    ${state.sample ? html`<p class="label">${text.sample}</p>` : nothing}
    ${date.view()}
    <h2>${text.steps}</h2>
    <ol class="steps">
      ${state.steps.map((step) => html`<li>${stepCard(context, step)}</li>`)}
    </ol>
    ${state.rowsUsed ? html`<p class="quiet">${state.rowsUsed}</p>` : nothing}
    ${lastImport(context)}
    <h2>${text.problems}</h2>
    ${state.problems.length === 0 ? html`<p class="quiet">${text.noProblems}</p>` : problemList(context)}
    ${
      state.rowsUsed
        ? html`<p class="links">
            <button class="link" ?disabled=${context.busy} @click=${() => context.show('check')}>${text.checkData}</button>
            <button class="link" ?disabled=${context.busy} @click=${() => context.show('export')}>${text.exportTitle}</button>
          </p>`
        : nothing
    }
    ${offers(context)}
  `;
}

/** The last import, and the way to what it has changed and back. */
function lastImport({ state, busy, format, show }: Context) {
  if (!state.lastImport) return nothing;
  return html`<p class="quiet">
    ${state.lastImport.text}
    <button class="link" ?disabled=${busy} @click=${() => show('lastImport')}>
      ${labels(format.language, 'lastImport')[state.lastImport.undone ? 'whatChanged' : 'changedOrBack']}
    </button>
  </p>`;
}

function welcome(context: Context) {
  const { state } = context;
  const text = labels(context.format.language, 'sidebar');
  return html`
    <h1 tabindex="-1">${text.welcomeTitle}</h1>
    <p>${text.welcome}</p>
    <div class="actions">
      ${button(context, state.primary, 'primary')}
      ${state.others.map((offer) => button(context, offer, 'quiet'))} ${helpLink(context)}
    </div>
  `;
}

/** What else one may do, and the one thing to do next, which stays in sight. */
function offers(context: Context) {
  const { state } = context;
  return html`<div class="actions">
      ${state.others.map((offer) => button(context, offer, 'quiet'))} ${helpLink(context)}
    </div>
    <div class="next">${button(context, state.primary, 'primary wide')}</div>`;
}

function button({ busy, perform }: Context, offer: Offer, look: string) {
  return html`<button class=${look} ?disabled=${busy} @click=${() => perform(offer)}>${offer.label}</button>`;
}

function helpLink({ busy, format, show }: Context) {
  return html`<button class="link" ?disabled=${busy} @click=${() => show('help')}>
    ${labels(format.language, 'sidebar').help}
  </button>`;
}
