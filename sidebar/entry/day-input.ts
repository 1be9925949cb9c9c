import { html } from 'lit';
import { live } from 'lit/directives/live.js';

/**
 * The day of the entries. A day chosen in the calendar counts at once; while one is typed, the browser gives a whole date after
 * every key, so it counts when the person has done: with Enter, or on leaving.
 */
export class DayInput {
  private typing = false;

  constructor(private readonly choose: (iso: string) => void) {}

  view(iso: string, busy: boolean) {
    const value = (event: Event) => (event.target as HTMLInputElement).value;
    const done = (event: Event) => {
      this.typing = false;
      this.choose(value(event));
    };
    return html`<input
      id="entry-day"
      type="date"
      .value=${live(iso)}
      ?disabled=${busy}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Enter') done(event);
        else if (/^(\d|Arrow.*|Backspace|Delete)$/.test(event.key)) this.typing = true;
      }}
      @change=${(event: Event) => this.typing || done(event)}
      @blur=${(event: Event) => this.typing && done(event)}
    />`;
  }
}
