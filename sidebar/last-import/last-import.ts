import { html, nothing } from 'lit';
import type { Done, ImportDetails } from '../../src/app/api';
import { labels, say } from '../../src/text';
import type { PageContext } from '../shell/context';
import { startAgain } from '../shell/messages';
import { server } from '../shell/server';

interface UndoContext extends PageContext {
  /** Takes over what was done. */
  accept(done: Done): void;
}

/** The last import: what it has changed, and taking it back; on the page of the import and in the assistant. */
export class LastImportView {
  private details: ImportDetails | null = null;
  private answered = false;
  private asking = false;

  constructor(
    private readonly context: () => UndoContext,
    private readonly back: () => void,
  ) {}

  /** @param asking whether the person has said already that they want to take it back */
  async open(asking = false): Promise<void> {
    this.details = null;
    this.answered = false;
    await this.read();
    this.asking = asking && this.details !== null;
    this.context().focus('h1');
  }

  private async read(): Promise<void> {
    const answer = await this.context().run(async () => ({ details: await server.getImport() }));
    this.answered = answer !== null;
    this.details = answer?.details ?? null;
    this.context().redraw();
  }

  view() {
    const { format, busy } = this.context();
    const text = labels(format.language, 'lastImport');
    if (this.asking && this.details) return this.confirmation(this.details);
    return html`<h1 tabindex="-1">${this.details?.merges.alone ? text.mergeTitle : text.title}</h1>
      ${this.details ? this.content(this.details) : nothing}
      ${this.answered || busy ? nothing : startAgain(format.language, () => void this.open())}
      <div class="actions">
        <button class="quiet" ?disabled=${busy} @click=${this.back}>${labels(format.language, 'shell').back}</button>
      </div>`;
  }

  private content(details: ImportDetails) {
    const { format, busy } = this.context();
    const text = labels(format.language, 'lastImport');
    const { added, changed, sample, undone, merges } = details;
    return html`<p>${details.text}</p>
      <h2>${text.whatChanged}</h2>
      <ul>
        ${merges.alone ? nothing : html`<li>${say(format, 'lastImport', 'addedLeads', { count: added })}</li>`}
        <li>${say(format, 'lastImport', 'changedCells', { count: changed })}</li>
        ${sample > 0 ? html`<li>${say(format, 'lastImport', 'removedSample', { count: sample })}</li>` : nothing}
      </ul>
      ${details.changes.length > 0 ? this.table(details) : nothing}
      ${
        undone
          ? nothing
          : html`<div class="actions">
              <button class="primary" ?disabled=${busy} @click=${() => this.ask(true)}>
                ${merges.alone ? text.takeMergeBack : text.takeBack}
              </button>
            </div>`
      }`;
  }

  private table({ changes, changed }: ImportDetails) {
    const { format } = this.context();
    const text = labels(format.language, 'lastImport');
    const more = changed - changes.length;
    const cell = (words: string) => html`<td>${words || html`<span class="quiet">${text.blank}</span>`}</td>`;
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${text.whatChanged}>
        <table>
          <thead>
            <tr>
              ${[text.lead, text.column, text.before, text.after].map((name) => html`<th scope="col">${name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${changes.map(
              ({ lead, column, before, after }) =>
                html`<tr>
                  <td>${lead}</td>
                  <td>${column}</td>
                  ${cell(before)}${cell(after)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${more > 0 ? html`<p class="quiet">${say(format, 'lastImport', 'more', { count: more })}</p>` : nothing}`;
  }

  private confirmation(details: ImportDetails) {
    const { format, busy } = this.context();
    const text = labels(format.language, 'lastImport');
    const { alone, last } = details.merges;
    return html`<h1 tabindex="-1">${alone ? text.askMergeTitle : text.askTitle}</h1>
      <p>${say(format, 'lastImport', 'ask', details)}</p>
      ${last && !alone ? html`<p>${text.mergesToo}</p>` : nothing}
      <div class="actions">
        <button class="primary" ?disabled=${busy} @click=${() => this.takeBack(details.number)}>${text.yes}</button>
        <button class="quiet" ?disabled=${busy} @click=${() => this.ask(false)}>${text.no}</button>
      </div>`;
  }

  private ask(asking: boolean): void {
    this.asking = asking;
    this.context().focus('h1');
  }

  private async takeBack(number: number): Promise<void> {
    const done = await this.context().run(() => server.takeBackImport({ number }));
    this.asking = false;
    if (done) {
      this.details = this.details && { ...this.details, text: done.state.lastImport?.text ?? '', undone: true };
      this.context().accept(done);
    }
    this.context().focus('h1');
  }
}
