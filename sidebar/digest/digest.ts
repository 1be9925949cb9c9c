import { html, nothing } from 'lit';
import type { DigestDone, DigestSettings, DigestView } from '../../src/app/api';
import { labels, say } from '../../src/text';
import { againOrBack } from '../assistant/again-or-back';
import type { Context, View } from '../assistant/view';
import { alertIcon } from '../shell/icons';
import { server } from '../shell/server';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** The daily mail: switching it on and off, its hour, who gets it, and what it would say. */
export class Digest implements View {
  private digest: DigestView | null = null;

  /** The person has left for the spreadsheet, and may have changed the recipients there. */
  private stale = false;

  constructor(private readonly context: () => Context) {}

  left(): void {
    this.stale = true;
  }

  /** Shows the recipients as they are now, when the person comes back; what is not saved yet stays as it was set. */
  async returned(): Promise<void> {
    const { digest } = this;
    if (!this.stale || !digest) return;
    this.stale = false;
    const fresh = await server.getDigest().catch(() => null);
    // What an action has brought meanwhile is newer.
    if (!fresh || this.digest !== digest) return;
    this.digest = fresh;
    this.context().redraw();
  }

  async open(): Promise<void> {
    this.digest = null;
    this.stale = false;
    const digest = await this.context().run(() => server.getDigest());
    if (digest) this.digest = digest;
    this.context().redraw();
  }

  view() {
    const context = this.context();
    const text = labels(context.format.language, 'sidebar');
    return html`<h1 tabindex="-1">${text.dailyMail}</h1>
      ${this.digest ? this.content(this.digest) : nothing}
      ${againOrBack(context, { answered: this.digest !== null, again: () => this.open(), back: () => context.show('home') })}`;
  }

  private content(digest: DigestView) {
    const { format, busy, goTo } = this.context();
    const text = labels(format.language, 'sidebar');
    return html`
      <p>${text.digestIntro}</p>
      <p><strong>${digest.stateText}</strong> ${digest.lastText}</p>
      ${digest.failure ? html`<p class="failure">${digest.failure}</p>` : nothing}
      <form @submit=${(event: SubmitEvent) => this.submit(event)}>
        <label class="check">
          <input type="checkbox" name="on" .checked=${digest.on} />
          <span>${text.digestOn}</span>
        </label>
        <label for="hour">${text.digestHour}</label>
        <select id="hour" name="hour">
          ${HOURS.map((hour) => html`<option value=${hour} ?selected=${hour === digest.hour}>${format.hour(hour)}</option>`)}
        </select>
        <label class="check">
          <input type="checkbox" name="workingDaysOnly" .checked=${digest.workingDaysOnly} />
          <span>${text.digestWorkingDays}</span>
        </label>
        <button class="primary wide" ?disabled=${busy}>${text.save}</button>
      </form>
      <h2>${text.recipients}</h2>
      ${
        digest.recipients.length === 0
          ? html`<p class="quiet">${text.noRecipients}</p>`
          : html`<ul class="plain">
              ${digest.recipients.map((address) => html`<li>${address}</li>`)}
            </ul>`
      }
      <ul class="problems">
        ${digest.refused.map((sentence) => html`<li class="warning">${alertIcon()}<span>${sentence}</span></li>`)}
      </ul>
      <button class="link" ?disabled=${busy} @click=${() => goTo(digest.place)}>${text.editRecipients}</button>
      <details>
        <summary>${text.preview}</summary>
        <p class="hint">${text.previewHint}</p>
        ${digest.subject ? html`<p><strong>${digest.subject}</strong></p>` : nothing}
        <iframe class="mail" sandbox="" title=${text.preview} .srcdoc=${digest.html}></iframe>
      </details>
      ${
        digest.ownAddress
          ? html`<button class="quiet wide" ?disabled=${busy} @click=${() => this.test()}>
              ${say(format, 'sidebar', 'sendTest', { address: digest.ownAddress })}
            </button>`
          : nothing
      }
    `;
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const settings: DigestSettings = {
      on: data.has('on'),
      hour: Number(data.get('hour')),
      workingDaysOnly: data.has('workingDaysOnly'),
    };
    await this.take(() => server.setDigest(settings));
  }

  private test(): Promise<void> {
    return this.take(() => server.sendTestDigest());
  }

  private async take(call: () => Promise<DigestDone>): Promise<void> {
    const done = await this.context().run(call);
    if (!done) return;
    this.digest = done.digest;
    this.context().accept(done);
  }
}
