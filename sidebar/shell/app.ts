import { html, LitElement } from 'lit';
import type { AssistantState, AssistantView, Done, Offer } from '../../src/app/api';
import { createFormat } from '../../src/text';
import { Signing } from '../commitments/signing';
import { Digest } from '../digest/digest';
import { Entry } from '../entry/entry';
import { ImportWizard } from '../import/wizard';
import { confirmRemoval } from '../leads/remove-sample';
import { DateControl } from '../settings/date-control';
import { helpView } from '../start/help';
import { homeView } from '../start/home';
import { largeChart } from '../tracking/large-chart';
import type { Context, RunOptions } from './context';
import { focusAgain } from './focus';
import { failureText, messages, startAgain, waiting } from './messages';
import { CallFailed, focusSpreadsheet, server } from './server';

/** A call shows that it is under way from this moment on; shorter ones would only flicker. */
const SLOW_MS = 400;

/** The assistant: one view at a time, one action at a time, and a line that says what was done or what went wrong. */
export class LeadSlaApp extends LitElement {
  private state: AssistantState | null = null;
  private shown: AssistantView = 'home';
  private running = false;
  private slow = false;
  private message = '';
  private failure = '';
  private asking: Offer | null = null;
  /** The person has left for the spreadsheet, and may have changed what is shown here. */
  private stale = false;
  private readonly date = new DateControl(() => this.context());
  private readonly signing = new Signing(() => this.context());
  private readonly digest = new Digest(() => this.context());
  private readonly entry = new Entry(() => this.context());
  private readonly importing = new ImportWizard(() => this.context());

  /** The page's own styles apply: there is nothing here to keep apart from them. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('blur', this.left);
    window.addEventListener('focus', this.returned);
    document.documentElement.addEventListener('pointerenter', this.returned);
    void this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('blur', this.left);
    window.removeEventListener('focus', this.returned);
    document.documentElement.removeEventListener('pointerenter', this.returned);
  }

  private async start(): Promise<void> {
    const state = await this.run(() => server.getState(true));
    if (!state) return;
    this.state = state;
    document.documentElement.lang = state.language;
    this.show(state.view ?? 'home');
  }

  private readonly left = (): void => {
    this.stale = true;
    this.digest.leave();
  };

  /** Brings what is shown up to date without a word when the person comes back from the spreadsheet. */
  private readonly returned = async (): Promise<void> => {
    const { state } = this;
    if (this.shown === 'digest' && !this.running) await this.digest.refresh();
    if (!this.stale || !state || this.running || this.shown !== 'home') return;
    this.stale = false;
    const fresh = await server.getState().catch(() => null);
    // What an action has brought meanwhile is newer.
    if (!fresh || this.state !== state) return;
    this.state = fresh;
    this.requestUpdate();
  };

  private context(): Context {
    const state = this.state as AssistantState;
    return {
      state,
      format: createFormat(state.locale, state.currency),
      busy: this.running,
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
      run: (call, options) => this.run(call, options),
      accept: (done) => this.accept(done),
      redraw: () => this.requestUpdate(),
      focus: (selector) => void this.focusOn(selector),
    };
  }

  private show(view: AssistantView): void {
    if (this.running) return;
    this.shown = view;
    this.message = '';
    this.failure = '';
    this.asking = null;
    if (view === 'signing') void this.signing.open();
    if (view === 'import') this.importing.open();
    if (view === 'digest') void this.digest.open();
    if (view === 'entry') void this.entry.open();
    if (view === 'home') this.date.close();
    void this.focusOn('h1');
  }

  private async focusOn(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
    if (selector === 'h1') window.scrollTo(0, 0);
  }

  /** What a button of the server's offers does. */
  private perform(offer: Offer): void {
    if (offer.action === 'openImport') this.show('import');
    else if (offer.action === 'openSigning') this.show('signing');
    else if (offer.action === 'goTo') {
      if (offer.place) this.context().goTo(offer.place);
    } else if (offer.action === 'removeSample') {
      // Many rows go at once: a slip of the hand must not do that.
      this.asking = offer;
      void this.focusOn('h1');
    } else {
      const { action } = offer;
      void this.act(() => server[action]());
    }
  }

  private async answer(yes: boolean): Promise<void> {
    this.asking = null;
    await this.focusOn('h1');
    if (yes) await this.act(() => server.removeSample());
  }

  private async act(call: () => Promise<Done>): Promise<void> {
    const done = await this.run(call);
    if (done) this.accept(done);
  }

  private accept(done: Done): void {
    this.state = done.state;
    this.stale = false;
    this.message = done.message;
    this.requestUpdate();
  }

  private async run<T>(call: () => Promise<T>, options: RunOptions = {}): Promise<T | null> {
    if (this.running) return null;
    this.running = true;
    if (!options.keepMessages) this.dismiss();
    this.requestUpdate();
    const refocus = focusAgain(this);
    const timer = setTimeout(() => {
      this.slow = !options.ownProgress;
      this.requestUpdate();
    }, SLOW_MS);
    try {
      return await call();
    } catch (error) {
      const failed = error instanceof CallFailed ? error : new CallFailed('unreachable');
      this.failure = failureText(failed, this.state?.language);
      return null;
    } finally {
      clearTimeout(timer);
      this.running = false;
      this.slow = false;
      this.requestUpdate();
      void this.updateComplete.then(refocus);
    }
  }

  private dismiss(): void {
    this.message = '';
    this.failure = '';
    this.requestUpdate();
  }

  protected override render() {
    const said = { slow: this.slow, message: this.message, failure: this.failure, dismiss: () => this.dismiss() };
    return html`
      ${messages(said, this.state?.language)}
      <main aria-busy=${this.running}>${this.view()}</main>
    `;
  }

  private view() {
    if (!this.state) return this.failure ? startAgain(() => this.start()) : waiting();
    const context = this.context();
    if (this.asking) return confirmRemoval(context, this.asking.label, (yes) => void this.answer(yes));
    switch (this.shown) {
      case 'import':
        return this.importing.view();
      case 'signing':
        return this.signing.view();
      case 'digest':
        return this.digest.view();
      case 'entry':
        return this.entry.view();
      case 'chart':
        return largeChart(context);
      case 'help':
        return helpView(context);
      case 'home':
        return homeView(context, this.date);
    }
  }
}
