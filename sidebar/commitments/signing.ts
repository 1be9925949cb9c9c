import { html, nothing } from 'lit';
import type { SigningPlan } from '../../src/app/api';
import { labels, say } from '../../src/text';
import { againOrBack } from '../assistant/again-or-back';
import type { Context, View } from '../assistant/view';
import type { RunOptions } from '../shell/context';
import { figureList } from '../shell/figures';
import { alertIcon } from '../shell/icons';
import { server } from '../shell/server';

/** Reading the month's plan and signing it. */
export class Signing implements View {
  private plan: SigningPlan | null = null;
  private accepted = false;
  private signed = false;

  constructor(private readonly context: () => Context) {}

  /** Asks for the plan as it is now. */
  async open(): Promise<void> {
    this.plan = null;
    this.signed = false;
    await this.read();
  }

  private async read(options?: RunOptions): Promise<void> {
    this.accepted = false;
    const plan = await this.context().run(() => server.planSigning(), options);
    // What was read before stays in sight when it cannot be read again.
    if (plan) this.plan = plan;
    this.context().redraw();
  }

  view() {
    const context = this.context();
    const { format, state } = context;
    if (this.plan && this.signed) return this.done(this.plan);
    const heading = say(format, 'sidebar', 'signTitle', { month: this.plan?.month ?? state.month });
    return html`<h1 tabindex="-1">${heading}</h1>
      ${this.plan ? this.content(this.plan) : nothing}
      ${againOrBack(context, { answered: this.plan !== null, again: () => this.open(), back: () => context.show('home') })}`;
  }

  private done(plan: SigningPlan) {
    const { format, busy, goTo, show } = this.context();
    const text = labels(format.language, 'sidebar');
    const shell = labels(format.language, 'shell');
    return html`<h1 tabindex="-1">${text.signedTitle}</h1>
      ${figureList(plan.figures)}
      <div class="actions">
        <button class="quiet" ?disabled=${busy} @click=${() => goTo({ tab: 'signed', a1: 'A1' })}>${text.showSigned}</button>
        <button class="primary" ?disabled=${busy} @click=${() => show('home')}>${shell.back}</button>
      </div>`;
  }

  private content(plan: SigningPlan) {
    const text = labels(this.context().format.language, 'sidebar');
    const possible = plan.refusals.length === 0;
    return html`
      ${possible ? html`<p>${text.signIntro}</p>` : list(text.refused, 'error', plan.refusals)}
      ${figureList(plan.figures)}
      ${plan.supersedes ? html`<p class="notice">${plan.supersedes}</p>` : nothing}
      ${possible ? this.form(plan) : nothing}
    `;
  }

  private form(plan: SigningPlan) {
    const { format, busy } = this.context();
    const text = labels(format.language, 'sidebar');
    return html`<form @submit=${(event: SubmitEvent) => this.submit(event, plan)}>
      ${
        plan.warnings.length === 0
          ? nothing
          : html`${list(text.warnings, 'warning', plan.warnings)}
              <label class="check">
                <input
                  type="checkbox"
                  required
                  .checked=${this.accepted}
                  @change=${(event: Event) => {
                    this.accepted = (event.target as HTMLInputElement).checked;
                  }}
                />
                <span>${text.accept}</span>
              </label>`
      }
      <label for="signer">${text.signedBy}</label>
      <input
        id="signer"
        name="signer"
        required
        pattern=".*\\S.*"
        maxlength="200"
        autocomplete="off"
        aria-describedby="signer-hint"
        .value=${plan.signedBy}
      />
      <p class="quiet" id="signer-hint">${text.signedByHint}</p>
      <button class="primary wide" ?disabled=${busy}>${text.sign}</button>
    </form>`;
  }

  private async submit(event: SubmitEvent, plan: SigningPlan): Promise<void> {
    event.preventDefault();
    const signedBy = String(new FormData(event.target as HTMLFormElement).get('signer') ?? '').trim();
    const request = { signedBy, acceptedWarnings: plan.warnings, version: plan.version };
    const result = await this.context().run(() => server.sign(request));
    if (result?.signed) {
      this.signed = true;
      this.context().accept(result);
      this.context().focus('h1');
      return;
    }
    // Something has changed since the plan was read: it is shown as it is now.
    if (result) this.context().accept(result);
    await this.read({ keepMessages: true });
  }
}

function list(title: string, severity: 'error' | 'warning', sentences: readonly string[]) {
  return html`<h2>${title}</h2>
    <ul class="problems">
      ${sentences.map((sentence) => html`<li class=${severity}>${alertIcon()}<span>${sentence}</span></li>`)}
    </ul>`;
}
