import type { AssistantState, AssistantView, Done, Offer } from '../../src/app/api';
import { Away } from '../shell/away';
import { startAgain, waiting } from '../shell/messages';
import { Page } from '../shell/page';
import { focusSpreadsheet, server } from '../shell/server';
import { type Confirmed, confirm, questionOf } from './confirm';
import type { Context } from './view';
import { viewsOf } from './views';

/** The assistant: one view at a time. */
export class Assistant extends Page {
  private state: AssistantState | null = null;
  private shown: AssistantView = 'home';
  private asking: Confirmed | null = null;
  /** The person has left for the spreadsheet, and may have changed what is shown here. */
  private stale = false;
  private readonly views = viewsOf(() => this.context());
  private readonly away = new Away(
    () => this.left(),
    () => void this.returned(),
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
    this.state = state;
    this.show(this.start.view);
  }

  private left(): void {
    this.stale = true;
    for (const view of Object.values(this.views)) view.left?.();
  }

  /** Brings what is shown up to date without a word when the person comes back from the spreadsheet. */
  private async returned(): Promise<void> {
    const { state } = this;
    if (!this.busy) this.views[this.shown].returned?.();
    if (!this.stale || !state || this.busy || this.shown !== 'home') return;
    this.stale = false;
    const fresh = await server.getState().catch(() => null);
    // What an action has brought meanwhile is newer.
    if (!fresh || this.state !== state) return;
    this.state = fresh;
    this.requestUpdate();
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
    this.state = done.state;
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
