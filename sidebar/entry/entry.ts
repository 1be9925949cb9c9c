import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { EntryDay } from '../../src/actions/api';
import { labels, say } from '../../src/text';
import type { Context } from '../context';
import { server } from '../server';
import { pastedCells, readLeads } from './numbers';

type Cells = readonly (readonly (number | null)[])[];

/** Leads entered by hand, a day at a time: a row for each channel, a column for each persona. */
export class Entry {
  private day: EntryDay | null = null;
  /** What is typed, as text, so that nothing a person types is lost while it is wrong. */
  private typed: string[][] = [];
  /** The day the person wants to go to while this one is not saved; '' is the guide. */
  private leaving: string | null = null;

  constructor(private readonly context: () => Context) {}

  /** Opens the as-of day; what was typed before and not saved is still there. */
  async open(): Promise<void> {
    this.leaving = null;
    if (!this.isChanged()) await this.read(null);
  }

  private async read(iso: string | null): Promise<void> {
    const day = await this.context().run(() => server.getEntries(iso));
    if (day) this.take(day);
    this.context().redraw();
  }

  private take(day: EntryDay): void {
    this.day = day;
    this.typed = day.leads.map((row) => row.map((leads) => (leads === null ? '' : String(leads))));
    this.leaving = null;
  }

  private isChanged(): boolean {
    const { day } = this;
    return day !== null && this.typed.some((row, c) => row.some((text, p) => readLeads(text) !== day.leads[c]?.[p]));
  }

  /** The labels of the first cell that holds no number of leads. */
  private wrong(): string | null {
    const { day } = this;
    for (const [c, row] of this.typed.entries()) {
      const p = row.findIndex((text) => readLeads(text) === 'wrong');
      if (day && p >= 0) return `${day.channels[c]} × ${day.personas[p]}`;
    }
    return null;
  }

  view() {
    const { format, busy } = this.context();
    const text = labels(format.language, 'sidebar');
    return html`<h1 tabindex="-1">${text.enterLeads}</h1>
      <p>${text.entryIntro}</p>
      ${this.day ? this.form(this.day) : nothing}
      <div class="actions">
        ${
          this.day || busy
            ? nothing
            : html`<button class="primary" @click=${() => this.read(null)}>${text.tryAgain}</button>`
        }
        <button class="quiet" ?disabled=${busy} @click=${() => this.leave('')}>${text.back}</button>
      </div>`;
  }

  private form(day: EntryDay) {
    const { format, busy } = this.context();
    const text = labels(format.language, 'sidebar');
    const wrong = this.wrong();
    const total = this.typed.flat().reduce((sum, typed) => {
      const leads = readLeads(typed);
      return typeof leads === 'number' ? sum + leads : sum;
    }, 0);
    return html`
      <label for="entry-day">${text.entryDay}</label>
      <input
        id="entry-day"
        type="date"
        .value=${live(day.iso)}
        ?disabled=${busy}
        @change=${(event: Event) => this.choose((event.target as HTMLInputElement).value)}
      />
      ${this.leaving === null ? nothing : this.question(this.leaving)}
      <form @submit=${(event: SubmitEvent) => this.save(event)}>
        <div class="scroll entries">${this.grid(day)}</div>
        <p class="total"><span>${text.entryTotal}</span> <strong>${format.int(total)}</strong></p>
        ${wrong === null ? nothing : html`<p class="failure" id="entry-wrong">${say(format, 'sidebar', 'entryWrong', { label: wrong })}</p>`}
        <button class="primary wide" ?disabled=${busy || wrong !== null || !this.isChanged()}>${text.save}</button>
      </form>
      ${day.recent.length === 0 ? nothing : this.recent(day)}
    `;
  }

  private grid(day: EntryDay) {
    const { busy } = this.context();
    return html`<table>
      <thead>
        <tr>
          <td></td>
          ${day.personas.map((persona) => html`<th scope="col">${persona}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${day.channels.map(
          (channel, c) => html`<tr>
            <th scope="row">${channel}</th>
            ${day.personas.map((persona, p) => {
              const text = this.typed[c]?.[p] ?? '';
              const isWrong = readLeads(text) === 'wrong';
              return html`<td>
                <input
                  inputmode="numeric"
                  autocomplete="off"
                  maxlength="12"
                  aria-label="${channel} × ${persona}"
                  aria-invalid=${isWrong}
                  aria-describedby=${isWrong ? 'entry-wrong' : nothing}
                  data-cell="${c}-${p}"
                  ?disabled=${busy}
                  .value=${text}
                  @input=${(event: Event) => this.type(c, p, (event.target as HTMLInputElement).value)}
                  @keydown=${(event: KeyboardEvent) => this.move(event, c, p)}
                  @paste=${(event: ClipboardEvent) => this.paste(event, c, p)}
                />
              </td>`;
            })}
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private recent({ iso, recent }: EntryDay) {
    const { format, busy } = this.context();
    const text = labels(format.language, 'sidebar');
    return html`<h2>${text.entryRecent}</h2>
      <dl>
        ${recent.map(
          (day) => html`<div>
            <dt>
              <button class="link" ?disabled=${busy || day.iso === iso} @click=${() => this.leave(day.iso)}>${day.text}</button>
            </dt>
            <dd>${format.int(day.leads)}</dd>
          </div>`,
        )}
      </dl>`;
  }

  /** Asks before what was typed is lost. */
  private question(to: string) {
    const { format } = this.context();
    const text = labels(format.language, 'sidebar');
    return html`<div class="notice" role="alert">
      <p>${text.entryUnsaved}</p>
      <button
        class="quiet"
        @click=${() => {
          this.leaving = null;
          this.context().redraw();
        }}
      >
        ${text.entryStay}
      </button>
      <button class="link" id="entry-discard" @click=${() => this.discard(to)}>${text.entryDiscard}</button>
    </div>`;
  }

  private type(c: number, p: number, text: string): void {
    const row = this.typed[c];
    if (row) row[p] = text;
    this.context().redraw();
  }

  /** Enter and the arrows go from cell to cell, as in a spreadsheet. */
  private move(event: KeyboardEvent, c: number, p: number): void {
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = document.querySelector<HTMLInputElement>(`[data-cell="${c + step}-${p}"]`);
    next?.focus();
    next?.select();
  }

  /** A block copied from a spreadsheet fills the cells from here on. */
  private paste(event: ClipboardEvent, c: number, p: number): void {
    const cells = pastedCells(event.clipboardData?.getData('text/plain') ?? '');
    if (cells.length === 1 && cells[0]?.length === 1) return;
    event.preventDefault();
    cells.forEach((row, i) => {
      row.forEach((text, j) => {
        const line = this.typed[c + i];
        if (line && p + j < line.length) line[p + j] = text.trim();
      });
    });
    this.context().redraw();
  }

  /** While a date is typed, the browser gives years such as 0002 on the way. */
  private choose(iso: string): void {
    if (iso >= '1990' && iso !== this.day?.iso) this.leave(iso);
  }

  private leave(to: string): void {
    if (this.isChanged()) {
      this.leaving = to;
      this.context().focus('#entry-discard');
    } else this.discard(to);
  }

  private discard(to: string): void {
    this.leaving = null;
    if (to === '') {
      this.day = null;
      this.context().show('home');
    } else void this.read(to);
  }

  private async save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { day } = this;
    if (!day || this.wrong() !== null) return;
    const leads: Cells = this.typed.map((row) => row.map((text) => readLeads(text) as number | null));
    const { iso, channels, personas } = day;
    const request = { iso, channels, personas, before: day.leads, leads };
    const done = await this.context().run(() => server.saveEntries(request));
    if (!done) return;
    this.take(done.day);
    this.context().accept(done);
  }
}
