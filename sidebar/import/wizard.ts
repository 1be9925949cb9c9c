import { html, nothing } from 'lit';
import { namedZone, type Zone } from '../../src/base/zone';
import { decode } from '../../src/log/import/decode';
import { ImportError, importErrorText } from '../../src/log/import/import-error';
import { parseTable } from '../../src/log/import/parse';
import { labels, say } from '../../src/text';
import { checkView } from './check';
import type { ImportContext, Wizard } from './contract';
import { type Choices, type Draft, draftOf, firstChoices } from './draft';
import { fileView } from './file';
import { progressView } from './progress';
import { type Report, reportView } from './report';
import { type Sending, send } from './send';

/** A larger file takes long enough to be told so; a smaller one would only flicker. */
const LARGE = 3000;

/** The import from choosing a file to the report. */
export class ImportWizard implements Wizard {
  sample = false;
  replaceSample = true;
  addLabels = true;
  error = '';
  working = false;
  private draft: Draft | null = null;
  private sending: Sending | null = null;
  private report: Report | null = null;

  constructor(private readonly contextNow: () => ImportContext) {}

  get context(): ImportContext {
    return this.contextNow();
  }

  private get zone(): Zone {
    return namedZone(this.context.timeZone);
  }

  view() {
    const { format, busy, openPage } = this.context;
    const text = labels(format.language, 'importWords');
    if (this.report) return reportView(this, this.report);
    return html`<h1 tabindex="-1">${text.title}</h1>
      ${
        this.sending
          ? progressView(this, this.sending)
          : html`${this.error ? html`<p class="failure" role="alert">${this.error}</p>` : nothing}
              ${this.draft ? checkView(this, this.draft) : fileView(this)}
              <div class="actions">
                <button class="quiet" ?disabled=${busy} @click=${() => openPage('assistant')}>
                  ${labels(format.language, 'shell').back}
                </button>
              </div>`
      }`;
  }

  reopen(): void {
    this.replaceSample = true;
    this.addLabels = true;
    this.error = '';
    this.draft = null;
    this.context.focus('h1');
  }

  async read(file: File): Promise<void> {
    this.error = '';
    await this.work(async () => {
      const { format } = this.context;
      try {
        const table = parseTable(decode(new Uint8Array(await file.arrayBuffer()), TextDecoder).text, format.language);
        const draft = draftOf(firstChoices(file.name, table), new Date(), this.zone);
        const sample = await this.context.hasSample();
        if (sample === null) return;
        this.sample = sample;
        this.draft = draft;
      } catch (error) {
        const known = error instanceof ImportError;
        this.error = known ? importErrorText(format, error) : labels(format.language, 'importWords').unreadableFile;
      }
    });
    this.context.focus('h1');
  }

  async choose(choices: Choices): Promise<void> {
    const plan = () => {
      this.draft = draftOf(choices, new Date(), this.zone);
    };
    if (choices.table.rows.length > LARGE) return this.work(plan);
    plan();
    this.context.redraw();
  }

  /** Lets the page show that it is at work before the work keeps it from drawing. */
  private async work(task: () => void | Promise<void>): Promise<void> {
    this.working = true;
    this.context.redraw();
    await new Promise((drawn) => setTimeout(drawn, 20));
    await task();
    this.working = false;
    this.context.redraw();
  }

  cancel(): void {
    if (this.sending) this.sending.cancelled = true;
    this.context.redraw();
  }

  /** Sends the rows and shows the report; an import that stops half-way is told, and can simply be started again. */
  async start(): Promise<void> {
    const { context } = this;
    const rows = this.draft?.rows;
    if (!rows || context.busy) return;
    const sending: Sending = { done: 0, of: rows.rows.length, cancelled: false };
    this.sending = sending;
    this.error = '';
    const options = {
      replaceSample: this.sample && this.replaceSample,
      addLabels: this.addLabels,
      progress: () => context.redraw(),
    };
    const sent = context.run(() => send(rows, sending, options), { ownProgress: true });
    context.focus('h1');
    const result = await sent;
    this.sending = null;
    const stopped = sending.done < sending.of ? say(context.format, 'importWords', 'stopped', sending) : '';
    if (result) {
      this.report = { ...result.counts, rows, stopped, copied: null };
      this.context.accept(result.end);
    } else this.error = say(context.format, 'importWords', 'stopped', sending);
    this.context.focus('h1');
  }
}
