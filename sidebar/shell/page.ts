import { html, LitElement } from 'lit';
import type { PageName, PageStart, PageView } from '../../src/app/api';
import { createFormat } from '../../src/text';
import type { PageContext, RunOptions } from './context';
import { focusAgain, laidOut } from './focus';
import { failureText, messages } from './messages';
import { CallFailed, server } from './server';
import { pageStart } from './start';

/** A call shows that it is under way from this moment on; shorter ones would only flicker. */
const SLOW_MS = 400;

/** A page: one action at a time, and a line that says what was done or what went wrong, above what the page shows. */
export abstract class Page extends LitElement {
  protected readonly start: PageStart = pageStart();
  protected message = '';
  private running = false;
  private slow = false;
  private failure = '';

  /** What stands below the messages. */
  protected abstract view(): unknown;

  /** The page's own styles apply: there is nothing here to keep apart from them. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = this.start.language;
  }

  protected get busy(): boolean {
    return this.running;
  }

  /** @param currency what money is written in; a page without money needs none. */
  protected pageContext(currency = ''): PageContext {
    return {
      format: createFormat(this.start.locale, currency),
      busy: this.running,
      openPage: (page, view) => void this.openPage(page, view),
      run: (call, options) => this.run(call, options),
      redraw: () => this.requestUpdate(),
      focus: (selector) => void this.focusOn(selector),
    };
  }

  /** Only in a page that has the keyboard: whoever types into a cell meanwhile would go on typing into nothing. */
  protected async focusOn(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    await laidOut();
    if (document.hasFocus()) this.querySelector<HTMLElement>(selector)?.focus();
    if (selector === 'h1') window.scrollTo(0, 0);
  }

  protected openPage(page: PageName, view?: PageView): Promise<unknown> {
    return this.run(() => server.openPage({ page, ...(view && { view }) }));
  }

  protected async run<T>(call: () => Promise<T>, options: RunOptions = {}): Promise<T | null> {
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
      this.fail(error);
      return null;
    } finally {
      clearTimeout(timer);
      this.running = false;
      this.slow = false;
      this.requestUpdate();
      void this.updateComplete.then(refocus);
    }
  }

  /** Says what went wrong. */
  protected fail(error: unknown): void {
    const failed = error instanceof CallFailed ? error : new CallFailed('unreachable');
    this.failure = failureText(failed, this.start.language);
    this.requestUpdate();
  }

  /** Takes away what was said last. */
  protected dismiss(): void {
    this.message = '';
    this.failure = '';
    this.requestUpdate();
  }

  protected override render() {
    const said = { slow: this.slow, message: this.message, failure: this.failure, dismiss: () => this.dismiss() };
    return html`
      ${messages(said, this.start.language)}
      <main aria-busy=${this.running}>${this.view()}</main>
    `;
  }
}

/** Puts a page into its file. */
export function showPage(page: CustomElementConstructor): void {
  // A file that misses the place where it is to be dropped would replace the page.
  for (const event of ['dragover', 'drop']) window.addEventListener(event, (dropped) => dropped.preventDefault());
  customElements.define('lead-sla-page', page);
}
