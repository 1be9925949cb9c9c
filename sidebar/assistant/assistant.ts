import type { AssistantState, AssistantView, Done, Offer } from '../../src/app/api';
import { Away } from '../shell/away';
import { startAgain, waiting } from '../shell/messages';
import { Page } from '../shell/page';
import { focusSpreadsheet, server } from '../shell/server';
import { type Confirmed, confirm, questionOf } from './confirm';
import type { Context } from './view';
import { viewsOf } from './views';

/** A state that is not older may be shown to whoever looks again. */
const FRESH_MS = 60_000;

/** The assistant: one view at a time. */
export class Assistant extends Page {
  private state: AssistantState | null = null;
  private shown: AssistantView = 'home';
  private asking: Confirmed | null = null;
  /** The person has left for the spreadsheet, and may have changed what is shown here. */
  private stale = false;
  /** When the state was brought: a day may have passed since, or the daily trigger, though the person has never left. */
  private since = 0;
  private readonly views = viewsOf(() => this.context());
  private readonly away = new Away(
    () => this.left(),
    () => this.returned(),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.away.watch();
    void this.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.away.stop();
  }

  private async begin(): Promise<void> {
    const state = await this.run(() => server.getState(), { ownProgress: true });
    if (!state) return;
    this.know(state);
    this.show(this.start.view);
  }

  private left(): void {
    this.stale = true;
    for (const view of Object.values(this.views)) view.left?.();
  }

  private returned(): void {
    if (!this.busy) this.views[this.shown].returned?.();
    void this.refresh();
  }

  /** Brings the guide up to date without a word when the person comes back to it. */
  private async refresh(): Promise<void> {
    const { state } = this;
    const old = this.stale || Date.now() - this.since > FRESH_MS;
    if (!old || !state || this.busy || this.shown !== 'home') return;
    // One call is enough for a pointer that comes and goes.
    this.stale = false;
    this.since = Date.now();
    const fresh = await server.getState().catch(() => null);
    // What an action has brought meanwhile is newer.
    if (!fresh || this.state !== state) return;
    this.know(fresh);
    this.requestUpdate();
  }

  private know(state: AssistantState): void {
    this.state = state;
    this.since = Date.now();
  }

  private context(): Context {
    const state = this.state as AssistantState;
    return {
      ...this.pageContext(state.currency),
      state,
      show: (view) => this.show(view),
      goTo: async (place) => {
        const done = await this.run(async () => {
          await server.goTo(place);
          return true;
        });
        if (done) focusSpreadsheet();
      },
      perform: (offer) => this.perform(offer),
      setDate: (iso) => void this.act(() => server.setAsOf(iso)),
      accept: (done) => this.accept(done),
      say: (message) => {
        this.message = message;
        this.requestUpdate();
      },
    };
  }

  private show(view: AssistantView): void {
    if (this.busy) return;
    this.shown = view;
    this.dismiss();
    this.asking = null;
    this.views[view].open?.();
    void this.focusOn('h1');
    void this.refresh();
  }

  /** What a button of the server's offers does. */
  private perform(offer: Offer): void {
    if (offer.action === 'openImport') void this.openPage('import');
    else if (offer.action === 'openSigning') this.show('signing');
    else if (offer.action === 'openSpellings') this.show('spellings');
    else if (offer.action === 'goTo') {
      if (offer.place) this.context().goTo(offer.place);
    } else if (offer.action === 'choose') {
      const { choice } = offer;
      if (choice) void this.act(() => server.choose(choice));
    } else {
      const { action } = offer;
      const question = questionOf(offer, this.start.language);
      if (!question) return void this.act(() => server[action]());
      // Many cells go at once: a slip of the hand must not do that.
      this.asking = { ...question, run: () => server[action]() };
      void this.focusOn('h1');
    }
  }

  private async answer(yes: boolean): Promise<void> {
    const { asking } = this;
    this.asking = null;
    await this.focusOn('h1');
    if (yes && asking) await this.act(asking.run);
  }

  private async act(call: () => Promise<Done>): Promise<void> {
    const done = await this.run(call);
    if (done) this.accept(done);
  }

  private accept(done: Done): void {
    this.know(done.state);
    this.stale = false;
    this.message = done.message;
    this.views[this.shown].changed?.();
    this.requestUpdate();
  }

  protected view() {
    const { language } = this.start;
    if (!this.state) return this.busy ? waiting(language) : startAgain(language, () => this.begin());
    if (!this.asking) return this.views[this.shown].view();
    return confirm(this.asking, (yes) => void this.answer(yes));
  }
}
