import { html, nothing } from 'lit';
import type { StepView } from '../../src/app/api';
import type { Context } from '../assistant/view';
import { figureList } from '../shell/figures';
import { openIcon, stateIcon } from '../shell/icons';
import { monthGlance, monthLinks } from '../tracking/glance';

/** One step of the four: where it stands, its key figures, and what to do; its title opens the tab. */
export function stepCard(context: Context, step: StepView) {
  return html`<article class="card ${step.state}" aria-labelledby="step-${step.step}">
    <h3 id="step-${step.step}">
      <button class="title" ?disabled=${context.busy} @click=${() => context.goTo({ tab: step.tab, a1: 'A1' })}>
        <span class="number">${step.step}</span> <span class="name">${step.title}</span> ${openIcon()}
      </button>
    </h3>
    <p class="state">${stateIcon(step.state)}<span>${step.stateText}</span></p>
    ${step.figuresOf && step.figures.length > 0 ? html`<p class="figures-of">${step.figuresOf}</p>` : nothing}
    ${figureList(step.figures)}
    ${step.step === 3 && context.state.pace ? monthGlance(context, context.state.pace) : nothing}
    ${step.outlook ? outlook(context, step.outlook) : nothing}
    ${step.advice ? html`<p class="advice">${step.advice}</p>` : nothing}
    ${step.step === 3 && !context.state.pace ? html`<p class="links">${monthLinks(context)}</p>` : nothing}
  </article>`;
}

/** How likely the plan is to come true, and the way to another one. */
function outlook({ busy, perform }: Context, { text, offer }: NonNullable<StepView['outlook']>) {
  const button = offer
    ? html`<button class="link" ?disabled=${busy} @click=${() => perform(offer)}>${offer.label}</button>`
    : nothing;
  return html`<p class="outlook">${text} ${button}</p>`;
}
