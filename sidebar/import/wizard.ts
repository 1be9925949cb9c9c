import { html, nothing } from 'lit';
import type { ImportSession } from '../../src/actions/api';
import type { ColumnKey } from '../../src/core/columns';
import { decode } from '../../src/core/import/decode';
import { type Confidence, guessMapping, type Mapping } from '../../src/core/import/guess';
import { ImportError, importErrorText } from '../../src/core/import/import-error';
import { type Normalised, normalise } from '../../src/core/import/normalise';
import { parseTable, type Table } from '../../src/core/import/parse';
import { type Answer, type Answers, type ImportPlan, planImport } from '../../src/core/import/plan';
import { labels, say } from '../../src/text';
import type { Context } from '../context';
import { server } from '../server';
import { checkView } from './check';
import { fileView } from './file';
import { type Report, reportView } from './report';

/** A file as it was read, and how it is going to be imported. */
export interface Draft {
  readonly name: string;
  readonly table: Table;
  readonly mapping: Mapping;
  readonly confidence: Readonly<Partial<Record<ColumnKey, Confidence>>>;
  readonly answers: Answers;
  readonly plan: ImportPlan;
  /** Null while a question is open or no column holds the date of creation. */
  readonly rows: Normalised | null;
}

/** The import from choosing a file to the report. */
export class ImportWizard {
  replaceSample = true;
  addLabels = true;
  draft: Draft | null = null;
  error = '';
  reading = false;
  private progress: { done: number; of: number } | null = null;
  private report: Report | null = null;
  private cancelled = false;

  constructor(private readonly contextNow: () => Context) {}

  get context(): Context {
    return this.contextNow();
  }

  open(): void {
    this.draft = null;
    this.error = '';
    this.report = null;
    this.progress = null;
    this.reading = false;
  }

  view() {
    const { context } = this;
    const text = labels(context.format.language, 'importWords');
    return html`<h1 tabindex="-1">${this.report ? text.reportTitle : text.title}</h1>
      ${this.body()}
      ${
        this.progress
          ? nothing
          : html`<div class="actions">
              <button class=${this.report ? 'primary' : 'quiet'} @click=${() => context.show('home')}>
                ${this.report ? text.close : text.back}
              </button>
            </div>`
      }`;
  }

  private body() {
    if (this.report) return reportView(this, this.report);
    if (this.progress) return this.progressView(this.progress);
    return this.draft ? checkView(this, this.draft) : fileView(this);
  }

  private progressView(progress: { done: number; of: number }) {
    const { format } = this.context;
    const text = labels(format.language, 'importWords');
    return html`<p>${text.importing} ${text.keepOpen}</p>
      <div
        class="progress"
        role="progressbar"
        aria-label=${text.importing}
        aria-valuemin="0"
        aria-valuemax=${progress.of}
        aria-valuenow=${progress.done}
      >
        <span style="width:${(100 * progress.done) / Math.max(1, progress.of)}%"></span>
      </div>
      <p class="quiet">${say(format, 'importWords', 'progress', progress)}</p>
      <div class="actions">
        <button class="quiet" ?disabled=${this.cancelled} @click=${() => this.cancel()}>${text.cancel}</button>
      </div>`;
  }

  /** Reads a file; the page draws its waiting state first, because a large file takes a moment. */
  async read(file: File): Promise<void> {
    this.error = '';
    this.reading = true;
    this.context.redraw();
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await new Promise((resume) => setTimeout(resume, 20));
      const table = parseTable(decode(bytes, TextDecoder).text, this.context.format.language);
      const { mapping, confidence } = guessMapping(table);
      this.draft = this.planned({ name: file.name, table, mapping, confidence, answers: {} });
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      this.error = importErrorText(this.context.format, error);
    } finally {
      this.reading = false;
      this.context.redraw();
    }
  }

  private planned(draft: Omit<Draft, 'plan' | 'rows'>): Draft {
    const now = new Date();
    const plan = planImport(draft.table, draft.mapping, draft.answers, now);
    const ready = plan.questions.length === 0 && draft.mapping.created !== undefined;
    return { ...draft, plan, rows: ready ? normalise(draft.table, plan, { now }) : null };
  }

  /** Takes another column of the file for a column of the log; null leaves it out. */
  choose(key: ColumnKey, column: number | null): void {
    if (!this.draft) return;
    const { [key]: _, ...others } = this.draft.mapping;
    const { [key]: __, ...confidence } = this.draft.confidence;
    const mapping = column === null ? others : { ...others, [key]: column };
    this.draft = this.planned({ ...this.draft, mapping, confidence });
    this.context.redraw();
  }

  answer(column: number, answer: Answer): void {
    if (!this.draft) return;
    this.draft = this.planned({ ...this.draft, answers: { ...this.draft.answers, [column]: answer } });
    this.context.redraw();
  }

  private cancel(): void {
    this.cancelled = true;
    this.context.redraw();
  }

  /** Sends the rows batch by batch; an import that stops half-way is told, and can simply be started again. */
  async send(): Promise<void> {
    const { context } = this;
    const rows = this.draft?.rows;
    if (!rows) return;
    this.cancelled = false;
    this.progress = { done: 0, of: rows.rows.length };
    const counts = { added: 0, updated: 0, unchanged: 0, keptFormulas: 0 };
    const sent = await context.run(async () => {
      const session: ImportSession = await server.startImport({
        columns: rows.columns,
        rows: rows.rows.length,
        replaceSample: context.state.sample && this.replaceSample,
      });
      for (let start = 0; start < rows.rows.length && !this.cancelled; start += session.batchSize) {
        const batch = rows.rows.slice(start, start + session.batchSize);
        const result = await server.importBatch({ session, rows: batch });
        counts.added += result.added;
        counts.updated += result.updated;
        counts.unchanged += result.unchanged;
        counts.keptFormulas += result.keptFormulas;
        this.progress = { done: start + batch.length, of: rows.rows.length };
        context.redraw();
      }
      return server.endImport({ addLabels: this.addLabels });
    });
    const { done, of } = this.progress;
    this.progress = null;
    const { format } = this.context;
    if (sent) {
      const stopped = done < of ? say(format, 'importWords', 'stopped', { done }) : '';
      this.report = { ...counts, rows, stopped };
      this.context.accept(sent);
    } else this.error = say(format, 'importWords', 'stopped', { done });
    this.context.redraw();
  }
}
