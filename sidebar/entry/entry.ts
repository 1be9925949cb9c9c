import { html, nothing } from 'lit';
import type { EntryDay } from '../../src/app/api';
import { labels, say } from '../../src/text';
import { againOrBack } from '../assistant/again-or-back';
import type { Context, View } from '../assistant/view';
import type { RunOptions } from '../shell/context';
import { server } from '../shell/server';
import { DayInput } from './day-input';
import { firstWrong, isChanged, pasteInto, type Texts, textsOf, totalOf, typedOver } from './draft';
import { grid } from './grid';
import { readLeads } from './numbers';

/** Leads entered by hand, a day at a time: a row for each channel, a column for each persona. */
export class Entry implements View {
  private day: EntryDay | null = null;
  private texts: Texts = [];
  /** The day the person wants to go to while this one is not saved; '' is the guide. */
  private leaving: string | null = null;
  /** Cells of the last paste that had no place in the grid. */
  private outside = 0;
  /** Others have changed this day while the person typed. */
  private merged = false;
  private readonly input = new DayInput((iso) => this.choose(iso));

  constructor(private readonly context: () => Context) {}

  /** Opens the as-of day; what was typed before and not saved is still there. */
  async open(): Promise<void> {
    this.leaving = null;
    if (!this.isUnsaved()) await this.read(null);
  }

  private async read(iso: string | null): Promise<void> {
    const day = await this.context().run(() => server.getEntries(iso));
    if (day) this.take(day, textsOf(day));
    this.context().redraw();
  }

  private take(day: EntryDay, texts: Texts): void {
    this.day = day;
    this.texts = texts;
    this.leaving = null;
    this.outside = 0;
    this.merged = false;
  }

  private isUnsaved(): boolean {
    return this.day !== null && isChanged(this.day, this.texts);
  }

  view() {
    const context = this.context();
    const text = labels(context.format.language, 'sidebar');
    return html`<h1 tabindex="-1">${text.enterLeads}</h1>
      <p>${text.entryIntro}</p>
      ${this.day ? this.form(this.day) : nothing}
      ${againOrBack(context, { answered: this.day !== null, again: () => this.read(null), back: () => this.leave('') })}`;
  }

  private form(day: EntryDay) {
    const { format, busy } = this.context();
    const text = labels(format.language, 'sidebar');
    const wrong = firstWrong(day, this.texts);
    const events = {
      type: (c: number, p: number, typed: string) => this.type(c, p, typed),
      paste: (cells: readonly (readonly string[])[], c: number, p: number) => {
        this.outside = pasteInto(this.texts, cells, c, p);
        this.context().redraw();
      },
    };
    return html`
      <label for="entry-day">${text.entryDay}</label>
      ${this.input.view(day.iso, busy)}
      ${this.leaving === null ? nothing : this.question(this.leaving)}
      <form @submit=${(event: SubmitEvent) => this.save(event)}>
        <div class="scroll entries">${grid(day, this.texts, busy, events)}</div>
        <p class="total"><span>${text.entryTotal}</span> <strong>${format.int(totalOf(this.texts))}</strong></p>
        ${wrong === null ? nothing : html`<p class="failure" id="entry-wrong">${say(format, 'sidebar', 'entryWrong', { label: wrong })}</p>`}
        <div role="status">
          ${this.outside > 0 ? html`<p class="notice">${say(format, 'sidebar', 'entryOutside', { count: this.outside })}</p>` : nothing}
          ${this.merged ? html`<p class="notice">${text.entryMerged}</p>` : nothing}
        </div>
        <button class="primary wide" ?disabled=${busy || wrong !== null || !this.isUnsaved()}>${text.save}</button>
      </form>
      ${day.recent.length === 0 ? nothing : this.recent(day)}
    `;
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
      <button class="quiet" id="entry-stay" @click=${() => this.stay()}>${text.entryStay}</button>
      <button class="link" id="entry-discard" @click=${() => this.discard(to)}>${text.entryDiscard}</button>
    </div>`;
  }

  private type(c: number, p: number, text: string): void {
    const row = this.texts[c];
    if (row) row[p] = text;
    this.outside = 0;
    this.context().redraw();
  }

  private choose(iso: string): void {
    // A date that is cleared or half typed (0002) is put back.
    if (iso >= '1990' && iso !== this.day?.iso) this.leave(iso);
    else this.context().redraw();
  }

  private leave(to: string): void {
    if (this.context().busy) return;
    if (this.isUnsaved()) {
      this.leaving = to;
      this.context().focus('#entry-stay');
    } else this.discard(to);
  }

  private stay(): void {
    this.leaving = null;
    this.context().focus('[data-cell]');
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
    if (!day || firstWrong(day, this.texts) !== null) return;
    const leads = this.texts.map((row) => row.map((text) => readLeads(text) as number | null));
    const { iso, channels, personas } = day;
    const request = { iso, channels, personas, before: day.leads, leads };
    const done = await this.context().run(() => server.saveEntries(request));
    if (!done) return this.compare(day, { keepMessages: true });
    this.take(done.day, textsOf(done.day));
    this.context().accept(done);
  }

  /** Nothing was saved, or nobody knows: what others have entered meanwhile is shown, under what was typed here. */
  private async compare(was: EntryDay, options: RunOptions): Promise<void> {
    const now = await this.context().run(() => server.getEntries(was.iso), options);
    const texts = now && typedOver(was, this.texts, now);
    if (!texts) return;
    const changed = isChanged(now, textsOf(was));
    this.take(now, texts);
    this.merged = changed && this.isUnsaved();
    this.context().redraw();
  }
}
