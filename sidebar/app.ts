import { html, LitElement, nothing } from 'lit';
import type { AssistantState, AssistantView, Done, Offer } from '../src/actions/api';
import { createFormat, labels } from '../src/text';
import type { Context } from './context';
import { helpView } from './help';
import { homeView } from './home';
import { ImportWizard } from './import/wizard';
import { CallFailed, server } from './server';
import { Signing } from './signing';

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
  private changingDate = false;
  private asking: Offer | null = null;
  private readonly signing = new Signing(() => this.context());
  private readonly importing = new ImportWizard(() => this.context());

  /** The page's own styles apply: there is nothing here to keep apart from them. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.start();
  }

  private async start(): Promise<void> {
    const state = await this.run(() => server.getState());
    if (!state) return;
    this.state = state;
    document.documentElement.lang = state.language;
    this.show(state.view ?? 'home');
  }

  private context(): Context {
    const state = this.state as AssistantState;
    return {
      state,
      format: createFormat(state.locale, state.currency),
      busy: this.running,
      show: (view) => this.show(view),
      goTo: (place) => void this.run(() => server.goTo(place)),
      perform: (offer) => this.perform(offer),
      setDate: (iso) => void this.act(() => server.setAsOf(iso)),
      run: (call) => this.run(call),
      accept: (done) => this.accept(done),
      redraw: () => this.requestUpdate(),
    };
  }

  private show(view: AssistantView): void {
    if (this.running && view !== 'home') return;
    this.shown = view;
    this.message = '';
    this.failure = '';
    this.asking = null;
    this.requestUpdate();
    if (view === 'signing') void this.signing.open();
    if (view === 'import') this.importing.open();
    void this.updateComplete.then(() => {
      this.querySelector<HTMLElement>('h1')?.focus();
      window.scrollTo(0, 0);
    });
  }

  /** What a button of the server's offers does. */
  private perform(offer: Offer): void {
    if (offer.action === 'openImport') this.show('import');
    else if (offer.action === 'openSigning') this.show('signing');
    else if (offer.action === 'goTo') {
      const { place } = offer;
      if (place) void this.run(() => server.goTo(place));
    } else if (offer.action === 'removeSample') {
      // Many rows go at once: a slip of the hand must not do that.
      this.asking = offer;
      this.requestUpdate();
    } else {
      const { action } = offer;
      void this.act(() => server[action]());
    }
  }

  private async act(call: () => Promise<Done>): Promise<void> {
    const done = await this.run(call);
    if (done) this.accept(done);
  }

  private accept(done: Done): void {
    this.state = done.state;
    this.message = done.message;
    this.requestUpdate();
  }

  private async run<T>(call: () => Promise<T>): Promise<T | null> {
    if (this.running) return null;
    this.running = true;
    this.message = '';
    this.failure = '';
    this.requestUpdate();
    const timer = setTimeout(() => {
      this.slow = true;
      this.requestUpdate();
    }, SLOW_MS);
    try {
      return await call();
    } catch (error) {
      this.failure = error instanceof CallFailed && error.message ? error.message : this.unreachable();
      return null;
    } finally {
      clearTimeout(timer);
      this.running = false;
      this.slow = false;
      this.requestUpdate();
    }
  }

  /** Before the first answer the language is not known: both are shown. */
  private unreachable(): string {
    if (this.state) return labels(this.state.language, 'sidebar').unreachable;
    return `${labels('en', 'sidebar').unreachable} ${labels('fr', 'sidebar').unreachable}`;
  }

  protected override render() {
    const { state } = this;
    const text = state ? labels(state.language, 'sidebar') : null;
    return html`
      <div class="bar" role="status" aria-live="polite">
        ${this.slow ? html`<span class="spinner" aria-hidden="true"></span>${text?.working ?? ''}` : nothing}
        ${this.message ? html`<p class="success">${this.message}</p>` : nothing}
      </div>
      <div role="alert">${this.failure ? html`<p class="failure">${this.failure}</p>` : nothing}</div>
      <main aria-busy=${this.running}>${state ? this.view() : this.waiting()}</main>
    `;
  }

  private waiting() {
    if (!this.failure) return html`<div class="loading"><span class="spinner" role="img" aria-label="…"></span></div>`;
    const text = [labels('en', 'sidebar').tryAgain, labels('fr', 'sidebar').tryAgain].join(' / ');
    return html`<button class="primary" @click=${() => this.start()}>${text}</button>`;
  }

  private view() {
    const context = this.context();
    if (this.asking) return this.question(context);
    switch (this.shown) {
      case 'import':
        return this.importing.view();
      case 'signing':
        return this.signing.view();
      case 'help':
        return helpView(context);
      case 'home':
        return homeView(context, this.changingDate, (on) => {
          this.changingDate = on;
          this.requestUpdate();
        });
    }
  }

  private question(context: Context) {
    const text = labels(context.format.language, 'sidebar');
    const answer = (yes: boolean) => {
      this.asking = null;
      this.requestUpdate();
      if (yes) void this.act(() => server.removeSample());
    };
    return html`<h1 tabindex="-1">${this.asking?.label}</h1>
      <p>${text.removeSampleAsk}</p>
      <div class="actions">
        <button class="primary" @click=${() => answer(true)}>${text.yes}</button>
        <button class="quiet" @click=${() => answer(false)}>${text.no}</button>
      </div>`;
  }
}
