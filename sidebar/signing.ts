import { html, nothing } from 'lit';
import type { SigningPlan } from '../src/actions/api';
import { labels, say } from '../src/text';
import type { Context } from './context';
import { server } from './server';

/** Reading the month's plan and signing it. */
export class Signing {
  private plan: SigningPlan | null = null;
  private signed = '';

  constructor(private readonly context: () => Context) {}

  /** Asks for the plan as it is now. */
  async open(): Promise<void> {
    this.plan = null;
    this.signed = '';
    this.plan = await this.context().run(() => server.planSigning());
    this.context().redraw();
  }

  view() {
    const context = this.context();
    const { format, state } = context;
    const text = labels(format.language, 'sidebar');
    const heading = say(format, 'sidebar', 'signTitle', { month: this.plan?.month ?? state.month });
    return html`<h1 tabindex="-1">${heading}</h1>
      ${this.signed ? this.done() : this.plan ? this.form(this.plan) : nothing}
      <div class="actions">
        <button class=${this.signed ? 'primary' : 'quiet'} @click=${() => context.show('home')}>${text.back}</button>
      </div>`;
  }

  private done() {
    return html`<p class="success">${this.signed}</p>`;
  }

  private form(plan: SigningPlan) {
    const context = this.context();
    const { format, busy } = context;
    const text = labels(format.language, 'sidebar');
    const possible = plan.refusals.length === 0;
    return html`
      <p>${text.signIntro}</p>
      <dl>
        ${plan.figures.map((figure) => html`<div><dt>${figure.label}</dt><dd>${figure.value}</dd></div>`)}
      </dl>
      ${plan.supersedes ? html`<p class="notice">${plan.supersedes}</p>` : nothing}
      ${
        possible
          ? nothing
          : html`<h2>${text.refused}</h2>
              <ul class="plain">
                ${plan.refusals.map((refusal) => html`<li>${refusal}</li>`)}
              </ul>`
      }
      ${
        possible
          ? html`<form @submit=${(event: SubmitEvent) => this.submit(event, plan)}>
              ${
                plan.warnings.length === 0
                  ? nothing
                  : html`<h2>${text.warnings}</h2>
                      <ul class="plain">
                        ${plan.warnings.map((warning) => html`<li>${warning}</li>`)}
                      </ul>
                      <label class="check"><input type="checkbox" name="accept" required /><span>${text.accept}</span></label>`
              }
              <label for="signer">${text.signedBy}</label>
              <input id="signer" name="signer" required maxlength="200" autocomplete="off" aria-describedby="signer-hint" .value=${plan.signedBy} />
              <p class="quiet" id="signer-hint">${text.signedByHint}</p>
              <button class="primary" ?disabled=${busy}>${text.sign}</button>
            </form>`
          : nothing
      }
    `;
  }

  private async submit(event: SubmitEvent, plan: SigningPlan): Promise<void> {
    event.preventDefault();
    const context = this.context();
    const signedBy = String(new FormData(event.target as HTMLFormElement).get('signer') ?? '');
    const request = { signedBy, acceptedWarnings: plan.warnings, version: plan.version };
    const result = await context.run(() => server.sign(request));
    if (!result) return;
    this.signed = result.message;
    context.accept(result);
  }
}
