import { html, nothing } from 'lit';
import type { MorningView, OtherTab } from '../../src/app/api';
import { atOnce, type Steps } from '../../src/base/steps';
import type { Language } from '../../src/base/types';
import { namedZone, type Zone } from '../../src/base/zone';
import { labels, say } from '../../src/text';
import { LastImportView } from '../last-import/last-import';
import { part } from '../shell/part';
import { server } from '../shell/server';
import type { ImportContext, Wizard } from './contract';
import type { Choices, Draft } from './draft';
import { fileView } from './file';
import type { Pair, PairChange, PairedDraft } from './pair';
import { progressView } from './progress';
import type { Source } from './read-file';
import { reasonOf } from './reason';
import type { Report } from './report';
import { type Sending, send } from './send';
import { stoppedView } from './stopped';
import { type InSlices, Work } from './work';

/** A larger file takes long enough to be told so; a smaller one would only flicker. */
const LARGE = 3000;

const loadReading = () => part('Reading', () => import(/* webpackChunkName: "Reading" */ './reading'));
type Reading = Awaited<ReturnType<typeof loadReading>>;

/** The import from choosing a file to the report. */
export class ImportWizard implements Wizard {
  sample = false;
  replaceSample = true;
  addLabels = true;
  keepOutcomes = false;
  error = '';
  tabs: readonly OtherTab[] | null = null;
  morning: MorningView | null = null;
  source: Source | null = null;
  /** The tab that is imported; null for a file. */
  private tab: number | null = null;
  pair: Pair | null = null;
  private draft: Draft | null = null;
  private sending: Sending | null = null;
  private report: Report | null = null;
  /** What reads tables; it is there once one has been read. */
  private reading: Reading | null = null;
  /** The import that stopped in the middle. */
  stopped: number | null = null;
  private last: LastImportView | null = null;
  private readonly job = new Work();

  constructor(private readonly contextNow: () => ImportContext) {}

  get context(): ImportContext {
    return this.contextNow();
  }

  get working(): boolean {
    return this.job.isUnderWay;
  }

  private get language(): Language {
    return this.context.format.language;
  }

  private get zone(): Zone {
    return namedZone(this.context.timeZone);
  }

  view() {
    const { format, busy, openPage } = this.context;
    const text = labels(format.language, 'importWords');
    if (this.last) return this.last.view();
    if (this.reading && this.report) return this.reading.reportView(this, this.report);
    return html`<h1 tabindex="-1">${text.title}</h1>
      ${
        this.sending
          ? progressView(this, this.sending)
          : html`${this.error ? html`<p class="failure" role="alert">${this.error}</p>` : nothing}
              ${this.stopped === null ? nothing : stoppedView(this)}
              ${this.reading && this.draft ? this.reading.checkView(this, this.draft) : fileView(this)}
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
    this.keepOutcomes = false;
    this.error = '';
    this.source = null;
    this.tab = null;
    this.pair = null;
    this.stopped = null;
    this.draft = null;
    this.tabs = null;
    this.morning = null;
    this.context.focus('h1');
  }

  read(file: File): Promise<void> {
    return this.open(({ readFile }, inSlices) => readFile(file, this.language, inSlices));
  }

  prepare(): void {
    // Whether it comes is said to whoever has chosen a file.
    loadReading().catch(() => undefined);
  }

  async chooseSheet(sheet: number): Promise<void> {
    const { source } = this;
    if (source) await this.open(({ onSheet }) => onSheet(source, sheet, this.language));
  }

  async askTabs(): Promise<void> {
    const asked = () => Promise.all([server.getTabs(), server.getMorning({ tab: null })]);
    const answers = await this.context.run(asked);
    if (answers) [this.tabs, this.morning] = answers;
    const { tabs } = this;
    this.context.focus(tabs && tabs.length > 0 ? 'select' : 'h1');
  }

  readTab(tab: OtherTab): Promise<void> {
    return this.open(
      async (reading) => reading.sourceOf(tab.name, await reading.tableOfTab(tab, this.language)),
      tab.id,
    );
  }

  private async open(
    read: (reading: Reading, inSlices: InSlices) => Source | Promise<Source>,
    tab: number | null = null,
  ): Promise<void> {
    this.error = '';
    await this.work(async (inSlices) => {
      try {
        const reading = await loadReading();
        const source = await read(reading, inSlices);
        const sample = await this.context.hasSample();
        if (sample === null) return;
        const draft = await reading.firstDraft(source, this.zone, inSlices);
        this.sample = sample;
        this.reading = reading;
        this.source = source;
        this.draft = draft;
        this.tab = tab;
        this.pair = null;
      } catch (error) {
        this.error = reasonOf(error, this.context.format);
      }
    });
    this.context.focus('h1');
  }

  async choose(choices: Choices): Promise<void> {
    const { reading, pair } = this;
    if (!reading) return;
    const { now, zone } = this.pairContextOf(reading);
    const made: Steps<Draft | PairedDraft> = pair
      ? reading.rejoining(pair, choices, this.pairContextOf(reading))
      : reading.drafting(choices, now, zone);
    const take = (result: Draft | PairedDraft): void => {
      if ('pair' in result) this.take(result);
      else this.draft = result;
    };
    if (choices.table.rows.length > LARGE) return this.work(async (inSlices) => take(await inSlices(made)));
    take(atOnce(made));
    this.context.redraw();
  }

  async add(file: File): Promise<void> {
    const { reading, draft } = this;
    if (!reading || !draft) return;
    this.error = '';
    await this.work(async (inSlices) => {
      try {
        const source = await reading.readFile(file, this.language, inSlices);
        const { last } = await server.recallImport({ header: reading.headerKey(source.table) });
        const paired = await inSlices(reading.pairing(draft, source, last, this.pairContextOf(reading)));
        if (paired) this.take(paired);
        else this.error = labels(this.language, 'importWords').nothingJoins;
        // The deals of a part of the leads say nothing of the others.
        if (paired) this.keepOutcomes = true;
      } catch (error) {
        this.error = reasonOf(error, this.context.format);
      }
    });
    this.context.focus('h1');
  }

  async changePair(change: PairChange): Promise<void> {
    const { reading, pair, draft } = this;
    if (!reading || !pair || !draft) return;
    const context = this.pairContextOf(reading);
    await this.work(async (inSlices) => this.take(await inSlices(reading.changing(pair, draft, change, context))));
  }

  private take({ pair, draft }: PairedDraft): void {
    this.pair = pair;
    this.draft = draft;
  }

  private readonly pairContextOf = ({ pairContext }: Reading) => pairContext(this.context.format, this.zone);

  private work(task: (inSlices: InSlices) => void | Promise<void>): Promise<void> {
    return this.job.run(task, () => this.context.redraw());
  }

  cancelWork(): void {
    this.job.cancel();
    this.context.focus('h1');
  }

  /** Has the tab imported every day, or no more. */
  async setMorning(on: boolean): Promise<void> {
    const { reading, draft, tab, keepOutcomes, addLabels } = this;
    const header = draft && reading ? reading.headerKey(draft.table) : null;
    const done = await this.context.run(() => server.setMorning({ on, tab, header, keepOutcomes, addLabels }));
    if (!done) return;
    this.morning = done.morning;
    this.context.accept(done);
  }

  cancel(): void {
    if (this.sending) this.sending.cancelled = true;
    this.context.redraw();
  }

  showLast(asking: boolean): void {
    this.last = new LastImportView(
      () => this.context,
      () => {
        this.last = null;
        this.context.focus('h1');
      },
    );
    void this.last.open(asking);
  }

  /** Sends the rows and shows the report; an import that stops half-way is told, and can be gone on with or taken back. */
  async start(): Promise<void> {
    const { context, reading, draft } = this;
    if (!reading || !draft?.rows || context.busy) return;
    const { rows } = draft;
    const sending: Sending = { done: 0, of: rows.rows.length, left: null, cancelled: false, number: this.stopped };
    this.sending = sending;
    this.error = '';
    const options = {
      replaceSample: this.sample && this.replaceSample,
      addLabels: this.addLabels,
      keepOutcomes: this.keepOutcomes,
      ...reading.toRemember(draft, this.pair),
      merges: draft.merges,
      zone: this.zone,
      progress: () => context.redraw(),
      resume: this.stopped,
    };
    const sent = context.run(() => send(rows, sending, options), { ownProgress: true });
    context.focus('h1');
    const result = await sent;
    this.sending = null;
    this.stopped = result ? null : sending.number;
    if (result?.counts) this.report = { ...result.counts, rows, copied: null };
    if (result) this.context.accept(result.end);
    else this.error = this.stopText(sending);
    if (result?.counts) await this.askMorning(reading, draft);
    this.context.focus('h1');
  }

  /** Whether the tab that was imported is to be imported every day. */
  private async askMorning({ headerKey }: Reading, { table }: Draft): Promise<void> {
    const { tab } = this;
    if (tab === null || headerKey(table) === null) return;
    this.morning = (await this.context.run(() => server.getMorning({ tab }))) ?? null;
  }

  private stopText(sending: Sending): string {
    const { format } = this.context;
    if (sending.cancelled) return labels(format.language, 'importWords').notTakenBack;
    return say(format, 'importWords', 'stopped', { ...sending, begun: sending.number !== null });
  }

  /** Takes back what went in of an import that stopped. */
  async takeBack(): Promise<void> {
    const number = this.stopped;
    if (number === null) return;
    const done = await this.context.run(() => server.takeBackImport({ number }));
    if (done) {
      this.stopped = null;
      this.error = '';
      this.context.accept(done);
    }
    this.context.focus('h1');
  }
}
