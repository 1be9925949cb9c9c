import { html, nothing } from 'lit';
import type { CheckFinding, CheckView } from '../../src/app/api';
import { labels } from '../../src/text';
import { againOrBack } from '../assistant/again-or-back';
import type { Context, View } from '../assistant/view';
import { alertIcon } from '../shell/icons';
import { server } from '../shell/server';

/** What is wrong with the lead log: what it does to the numbers, examples, and what mends it. */
export class Check implements View {
  private check: CheckView | null = null;
  /** The person has left for the spreadsheet, and may have mended something there. */
  private stale = false;

  constructor(private readonly context: () => Context) {}

  open(): void {
    this.check = null;
    void this.read();
  }

  left(): void {
    this.stale = true;
  }

  returned(): void {
    if (this.stale && this.check) void this.refresh();
  }

  changed(): void {
    void this.refresh();
  }

  private async read(): Promise<void> {
    this.stale = false;
    const check = await this.context().run(() => server.getCheck());
    if (check) this.check = check;
    this.context().redraw();
  }

  /** Brings what is shown up to date without a word. */
  private async refresh(): Promise<void> {
    this.stale = false;
    const { check } = this;
    const fresh = await server.getCheck().catch(() => null);
    // What was asked for meanwhile is newer.
    if (!fresh || this.check !== check) return;
    this.check = fresh;
    this.context().redraw();
  }

  view() {
    const context = this.context();
    const text = labels(context.format.language, 'sidebar');
    return html`<h1 tabindex="-1">${text.checkData}</h1>
      ${this.check ? this.content(this.check) : nothing}
      ${againOrBack(context, { answered: this.check !== null, again: () => this.open(), back: () => context.show('home') })}`;
  }

  private content({ findings }: CheckView) {
    const { format, busy, perform } = this.context();
    const text = labels(format.language, 'sidebar');
    return html`
      <p>${findings.length === 0 ? text.checkClean : text.checkIntro}</p>
      <ul class="problems findings">
        ${findings.map((finding) => this.finding(finding))}
      </ul>
      <button
        class="quiet wide"
        ?disabled=${busy}
        @click=${() => perform({ action: 'addCheckTab', label: text.checkTab })}
      >
        ${text.checkTab}
      </button>
    `;
  }

  private finding({ severity, title, effect, examples, more, fix }: CheckFinding) {
    const { format, busy, perform, goTo } = this.context();
    const text = labels(format.language, 'sidebar');
    return html`<li class=${severity}>
      ${alertIcon()}
      <div>
        <span class="hidden">${severity === 'error' ? text.error : text.warning}</span>
        <strong>${title}</strong>
        ${effect ? html`<p>${effect}</p>` : nothing}
        ${
          fix
            ? html`<button class="link" ?disabled=${busy} @click=${() => perform(fix)}>${fix.label}</button>`
            : nothing
        }
        <details>
          <summary>${text.examples}</summary>
          ${examples.map(
            ({ text: words, place, placeLabel }) => html`<p>
              ${words}
              ${
                place
                  ? html`<button class="link" ?disabled=${busy} @click=${() => goTo(place)}>${placeLabel}</button>`
                  : nothing
              }
            </p>`,
          )}
          ${more ? html`<p class="quiet">${more}</p>` : nothing}
        </details>
      </div>
    </li>`;
  }
}
