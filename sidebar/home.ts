import { html, nothing } from 'lit';
import type { Offer, StepView } from '../src/actions/api';
import { labels, say } from '../src/text';
import type { Context } from './context';
import { stateIcon } from './icons';
import { problemList } from './problem-list';

/** The guide: the date, the four steps, what to look at, and the one thing to do next. */
export function homeView(context: Context, changingDate: boolean, changeDate: (on: boolean) => void) {
  const { state, format, busy } = context;
  const text = labels(format.language, 'sidebar');
  if (!state.ready) return welcome(context);
  return html`
    <h1 tabindex="-1">${state.month}</h1>
    ${state.sample ? html`<p class="label">${text.sample}</p>` : nothing}
    <section class="date">
      <p>
        ${text.asOf} <strong>${state.asOf?.text ?? '–'}</strong>
        ${state.asOf?.pinned ? html`<span class="quiet">(${text.pinned})</span>` : nothing}
      </p>
      ${
        changingDate
          ? html`<form @submit=${(event: SubmitEvent) => submitDate(event, context, changeDate)}>
              <label for="day">${text.pickDate}</label>
              <div class="row">
                <input id="day" name="day" type="date" required .value=${state.asOf?.iso ?? ''} />
                <button class="quiet" ?disabled=${busy}>${text.setDate}</button>
              </div>
            </form>`
          : html`<button class="link" ?disabled=${busy} @click=${() => changeDate(true)}>${text.changeDate}</button>`
      }
      ${
        state.asOf?.pinned
          ? html`<button class="link" ?disabled=${busy} @click=${() => context.setDate(null)}>${text.today}</button>`
          : nothing
      }
    </section>
    <h2>${text.steps}</h2>
    <ol class="steps">
      ${state.steps.map((step) => html`<li>${stepCard(context, step)}</li>`)}
    </ol>
    ${state.rowsUsed ? html`<p class="quiet">${state.rowsUsed}</p>` : nothing}
    <h2>${text.problems}</h2>
    ${state.problems.length === 0 ? html`<p class="quiet">${text.noProblems}</p>` : problemList(context)}
    <div class="actions">
      ${offerButton(context, state.primary, 'primary')}
      ${state.others.map((offer) => offerButton(context, offer, 'quiet'))}
      <button class="link" @click=${() => context.show('help')}>${say(format, 'sidebar', 'help')}</button>
    </div>
  `;
}

function welcome(context: Context) {
  const { state, format } = context;
  const text = labels(format.language, 'sidebar');
  return html`
    <h1 tabindex="-1">${text.welcomeTitle}</h1>
    <p>${text.welcome}</p>
    <div class="actions">
      ${offerButton(context, state.primary, 'primary')}
      ${state.others.map((offer) => offerButton(context, offer, 'quiet'))}
      <button class="link" @click=${() => context.show('help')}>${text.help}</button>
    </div>
  `;
}

export function offerButton(context: Context, offer: Offer, look: 'primary' | 'quiet') {
  return html`<button class=${look} ?disabled=${context.busy} @click=${() => context.perform(offer)}>
    ${offer.label}
  </button>`;
}

function submitDate(event: SubmitEvent, context: Context, changeDate: (on: boolean) => void): void {
  event.preventDefault();
  const day = new FormData(event.target as HTMLFormElement).get('day');
  changeDate(false);
  context.setDate(String(day));
}

function stepCard(context: Context, step: StepView) {
  const { format, busy } = context;
  return html`<article class="card ${step.state}" aria-labelledby="step-${step.step}">
    <h3 id="step-${step.step}">
      <button
        class="title"
        ?disabled=${busy}
        title=${say(format, 'sidebar', 'open', { tab: step.title })}
        @click=${() => context.goTo({ tab: step.tab, a1: 'A1' })}
      >
        <span class="number">${step.step}</span>${step.title}
      </button>
    </h3>
    <p class="state">${stateIcon(step.state)}<span>${step.stateText}</span></p>
    ${
      step.figures.length === 0
        ? nothing
        : html`<dl>
            ${step.figures.map(
              (figure) => html`<div>
                <dt>${figure.label}</dt>
                <dd>${figure.value}${figure.hint ? html`<small>${figure.hint}</small>` : nothing}</dd>
              </div>`,
            )}
          </dl>`
    }
    ${step.advice ? html`<p class="advice">${step.advice}</p>` : nothing}
  </article>`;
}
