import { html, nothing } from 'lit';
import type { Done, Merges, Spellings } from '../../src/app/api';
import { labels, say } from '../../src/text';
import { againOrBack } from '../assistant/again-or-back';
import type { Context, View } from '../assistant/view';
import { server } from '../shell/server';
import { pairs } from './pairs';
import { mergesOf, NO_PICKS, type Picks } from './picks';

const SIDES = ['channel', 'persona'] as const;
const NOTHING_PICKED = { channel: NO_PICKS, persona: NO_PICKS };

/** The labels of the log and the lists that are probably one, to be merged. */
export class SpellingsView implements View {
  private spellings: Spellings | null = null;
  private picks: Readonly<Record<(typeof SIDES)[number], Picks>> = NOTHING_PICKED;

  constructor(private readonly context: () => Context) {}

  async open(): Promise<void> {
    this.spellings = null;
    this.picks = NOTHING_PICKED;
    await this.ask();
  }

  /** What the person has changed in the spreadsheet; ticks of pairs that are still there stay. */
  async returned(): Promise<void> {
    const { spellings } = this;
    if (!spellings) return;
    const fresh = await server.getSpellings().catch(() => null);
    if (!fresh || this.spellings !== spellings) return;
    this.spellings = fresh;
    this.context().redraw();
  }

  private async ask(keepMessages = false): Promise<void> {
    const spellings = await this.context().run(() => server.getSpellings(), { keepMessages });
    if (spellings) this.spellings = spellings;
    this.context().redraw();
  }

  view() {
    const context = this.context();
    const text = labels(context.format.language, 'spellings');
    return html`<h1 tabindex="-1">${text.title}</h1>
      ${this.spellings ? this.content(this.spellings) : nothing} ${this.lastMerge()}
      ${againOrBack(context, {
        answered: this.spellings !== null,
        again: () => this.open(),
        back: () => context.show('home'),
      })}`;
  }

  private content(spellings: Spellings) {
    const { format, busy } = this.context();
    const text = labels(format.language, 'spellings');
    const found = SIDES.filter((side) => spellings[side].proposals.length > 0);
    if (found.length === 0) return html`<p>${text.none}</p>`;
    const merges: Merges = {
      channel: mergesOf(spellings.channel.proposals, this.picks.channel),
      persona: mergesOf(spellings.persona.proposals, this.picks.persona),
    };
    const count = merges.channel.length + merges.persona.length;
    return html`
      <p>${text.intro}</p>
      ${found.map((side) => {
        const { proposals } = spellings[side];
        return html`<fieldset class="pairs">
          <legend>${text[side]}</legend>
          ${pairs(format, { id: `pair-${side}`, proposals, picks: this.picks[side] }, (picks) => {
            this.picks = { ...this.picks, [side]: picks };
            this.context().redraw();
          })}
        </fieldset>`;
      })}
      <button class="primary wide" ?disabled=${busy || count === 0} @click=${() => this.merge(merges)}>
        ${say(format, 'spellings', 'start', { count })}
      </button>
    `;
  }

  /** The way back from the last merge. */
  private lastMerge() {
    const { state, format, busy } = this.context();
    const { lastImport } = state;
    if (!lastImport?.merges.last) return nothing;
    const { number } = lastImport;
    return html`<button
      class="quiet wide"
      ?disabled=${busy}
      @click=${() => this.change(() => server.takeBackImport({ number, merge: true }))}
    >
      ${labels(format.language, 'spellings').takeBack}
    </button>`;
  }

  private merge(merges: Merges): Promise<void> {
    return this.change(() => server.mergeSpellings(merges));
  }

  private async change(call: () => Promise<Done>): Promise<void> {
    const done = await this.context().run(call);
    if (!done) return;
    this.context().accept(done);
    this.picks = NOTHING_PICKED;
    await this.ask(true);
    this.context().focus('h1');
  }
}
