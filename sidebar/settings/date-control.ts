import { html, nothing } from 'lit';
import { labels } from '../../src/text';
import type { Context } from '../assistant/view';

/** The date the figures are as of: pinning another one, or going back to today. */
export class DateControl {
  private open = false;

  constructor(private readonly context: () => Context) {}

  close(): void {
    this.open = false;
  }

  view() {
    const { state, format, busy, setDate } = this.context();
    const text = labels(format.language, 'sidebar');
    const { asOf } = state;
    return html`<section class="date" aria-label=${text.pickDate}>
      <p>
        ${text.asOf} <strong>${asOf?.text ?? '–'}</strong>
        ${asOf?.pinned ? html`<small>${text.pinned}</small>` : nothing}
      </p>
      ${
        this.open
          ? this.form()
          : html`<button class="link" id="change-date" ?disabled=${busy} @click=${() => this.change(true)}>
                ${text.changeDate}
              </button>
              ${
                asOf?.pinned
                  ? html`<button class="link" ?disabled=${busy} @click=${() => setDate(null)}>${text.today}</button>`
                  : nothing
              }`
      }
    </section>`;
  }

  private form() {
    const { state, format, busy } = this.context();
    const text = labels(format.language, 'sidebar');
    return html`<form
      @submit=${(event: SubmitEvent) => this.submit(event)}
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.change(false)}
    >
      <label for="day">${text.pickDate}</label>
      <input id="day" name="day" type="date" required .value=${state.asOf?.iso ?? ''} />
      <div class="row">
        <button class="quiet" ?disabled=${busy}>${text.setDate}</button>
        <button class="link" type="button" @click=${() => this.change(false)}>${text.cancel}</button>
      </div>
    </form>`;
  }

  private change(open: boolean): void {
    this.open = open;
    this.context().focus(open ? '#day' : '#change-date');
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    const day = String(new FormData(event.target as HTMLFormElement).get('day'));
    this.change(false);
    this.context().setDate(day);
  }
}
