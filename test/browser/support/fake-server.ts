import type {
  Api,
  AssistantState,
  DigestSettings,
  DigestView,
  Done,
  Offer,
  PageStart,
  SigningPlan,
} from '../../../src/app/api';
import { createFormat, type Format, labels, say } from '../../../src/text';
import { FakeEntries, fakeDigest, fakePace } from './fake-month';
import { fakeProblems, fakeSteps } from './fake-state';
import { MONTH, type Situation } from './situation';

const AS_OF = { iso: '2022-05-09', serial: 44690 };
const BATCH = 2;
const VERSION = '2022-05-01 0 1184 59200';
const RECIPIENTS = ['ann@example.com', 'a.very.long.name.of.a.person@department.example.co.uk'];

/**
 * The server's side of the sidebar, played by the test: it answers in the add-on's own words and writes down every call.
 * The figures are those of a team that plans May 2022.
 */
export class FakeServer {
  readonly calls: { readonly name: keyof Api; readonly arguments: readonly unknown[] }[] = [];
  /** What the next call of a function throws, as the failure handler gets it. */
  readonly failures = new Map<keyof Api, string>();
  private readonly held = new Map<keyof Api, Promise<void>>();
  /** Told of each call as it comes. */
  private readonly watchers = new Set<() => void>();
  private readonly format: Format;
  private settings: DigestSettings | null = null;
  readonly entries: FakeEntries;

  constructor(private situation: Situation) {
    this.format = createFormat(situation.language === 'fr' ? 'fr_FR' : 'en_US', 'EUR');
    this.entries = new FakeEntries(situation.many ?? false);
    if (!situation.entries) return;
    this.entries.enter('2022-05-06', 0, 0, 12);
    this.entries.enter(AS_OF.iso, 0, 0, 3);
    this.entries.enter(AS_OF.iso, 0, 1, 4);
  }

  /** Answers a call of `google.script.run`. */
  async answer(name: keyof Api, given: readonly unknown[]): Promise<unknown> {
    this.calls.push({ name, arguments: given });
    for (const watch of this.watchers) watch();
    await this.held.get(name);
    const failure = this.failures.get(name);
    this.failures.delete(name);
    if (failure !== undefined) throw failure;
    const call = this.api[name] as (...values: readonly unknown[]) => unknown;
    return call(...given);
  }

  /** Keeps the calls of a function waiting until what is returned is called. */
  hold(name: keyof Api): () => void {
    let release = (): void => undefined;
    const held = new Promise<void>((resume) => {
      release = resume;
    });
    this.held.set(name, held);
    return () => {
      this.held.delete(name);
      release();
    };
  }

  /** What somebody has done in the workbook meanwhile. */
  change(change: Partial<Situation>): void {
    this.situation = { ...this.situation, ...change };
  }

  /** The arguments of the calls of one function. */
  called(name: keyof Api): unknown[][] {
    return this.calls.filter((call) => call.name === name).map((call) => [...call.arguments]);
  }

  /** The same, once there are as many: a page shows nothing of what it only sends away. */
  arrived(name: keyof Api, times: number): Promise<unknown[][]> {
    return new Promise((resolve) => {
      const watch = (): void => {
        const found = this.called(name);
        if (found.length < times) return;
        this.watchers.delete(watch);
        resolve(found);
      };
      this.watchers.add(watch);
      watch();
    });
  }

  private readonly api: Api = {
    getState: () => this.state(),
    createTabs: () => this.done({ ready: true }, this.text.createdTabs),
    fillSample: () => this.done({ ready: true, sample: true }, this.text.filledSample),
    removeSample: () => this.done({ sample: false }, say(this.format, 'assistant', 'removedSample', { count: 412 })),
    refresh: () => this.done({}, say(this.format, 'assistant', 'refreshed', { day: this.day(AS_OF.serial) })),
    addMissingLabels: () => this.done({}, say(this.format, 'assistant', 'addedLabels', { count: 2 })),
    useOnePersona: () => this.done({}, this.text.onePersona),
    moveLostReasons: () => this.done({}, say(this.format, 'assistant', 'movedReasons', { count: 2 })),
    setAsOf: (iso) =>
      this.done(
        { pinned: iso !== null },
        say(this.format, 'assistant', 'refreshed', { day: iso ?? this.day(AS_OF.serial) }),
      ),
    goTo: () => undefined,
    planSigning: () => this.plan(),
    sign: ({ version }) => {
      const month = this.month;
      if (version !== VERSION || this.situation.signedMeanwhile) {
        return {
          ...this.done({ signed: true }, say(this.format, 'assistant', 'justSigned', { month })),
          signed: false,
        };
      }
      return {
        ...this.done({ signed: true }, say(this.format, 'assistant', 'signed', { month, leads: 1184 })),
        signed: true,
      };
    },
    startImport: ({ columns }) => ({ columns, batchSize: BATCH }),
    importBatch: ({ rows }) => ({ added: rows.length - 1, updated: 1, unchanged: 0, keptFormulas: 0 }),
    endImport: () => this.done({}, say(this.format, 'assistant', 'imported', { rows: 818 })),
    openPage: () => undefined,
    openChart: () => undefined,
    getDigest: () => this.digest(),
    setDigest: (settings) => {
      const { digestText: text, situation } = this;
      if (settings.on && !situation.recipients && !situation.mailFailed) throw `Error: ${text.noRecipients}`;
      this.settings = settings;
      const done = this.done({ mailFailed: false }, settings.on ? text.switchedOn : text.switchedOff);
      return { ...done, digest: this.digest() };
    },
    sendTestDigest: () => {
      const message = this.digestText.testSent({ address: 'you@example.com' });
      return { ...this.done({}, message), digest: this.digest() };
    },
    getEntries: (iso) => this.entries.day(iso ?? AS_OF.iso),
    saveEntries: ({ iso, before, leads }) => {
      if (JSON.stringify(before) !== JSON.stringify(this.entries.read(iso))) {
        throw `Error: ${labels(this.situation.language, 'month').entriesChanged}`;
      }
      this.entries.write(iso, leads);
      const total = leads.flat().reduce<number>((sum, count) => sum + (count ?? 0), 0);
      const done = this.done({}, say(this.format, 'month', 'entriesSaved', { day: iso, leads: total }));
      return { ...done, day: this.entries.day(iso) };
    },
  };

  private get text() {
    return labels(this.situation.language, 'assistant');
  }

  private get digestText() {
    return labels(this.situation.language, 'digest');
  }

  private digest(): DigestView {
    const { situation } = this;
    const failed = situation.mailFailed ?? false;
    return fakeDigest(this.format, this.settings ?? { on: failed, hour: 8, workingDaysOnly: true }, {
      day: this.day(AS_OF.serial),
      month: this.month,
      failed,
      recipients: failed || situation.recipients ? RECIPIENTS : [],
    });
  }

  /** What a page is told with its opening. */
  start(): PageStart {
    const { language, locale, timeZone } = this.state();
    return { language, locale, timeZone, view: this.situation.view ?? 'home' };
  }

  private get month(): string {
    return this.format.month(MONTH);
  }

  private day(serial: number): string {
    return this.format.date(serial);
  }

  private done(change: Partial<Situation>, message: string): Done {
    this.change(change);
    return { message, state: this.state() };
  }

  private state(): AssistantState {
    const { situation, text, format } = this;
    const common = {
      language: situation.language,
      locale: situation.language === 'fr' ? 'fr_FR' : 'en_US',
      currency: 'EUR',
      timeZone: 'Europe/Paris',
      sample: situation.sample ?? false,
    };
    const createTabs: Offer = { action: 'createTabs', label: text.createTabs };
    const fillSample: Offer = { action: 'fillSample', label: text.fillSample };
    if (situation.ready === false) {
      const nothing = { ready: false, asOf: null, month: '', rowsUsed: '', steps: [], pace: null, problems: [] };
      return { ...common, ...nothing, primary: createTabs, others: [fillSample] };
    }
    const sign: Offer = {
      action: 'openSigning',
      label: say(format, 'assistant', 'openSigning', { month: this.month }),
    };
    const openImport: Offer = { action: 'openImport', label: text.openImport };
    const refresh: Offer = { action: 'refresh', label: text.refresh };
    const removeSample: Offer = { action: 'removeSample', label: text.removeSample };
    const others = [situation.signed ? sign : openImport, refresh, ...(situation.sample ? [removeSample] : [])];
    return {
      ...common,
      ready: true,
      asOf: { iso: AS_OF.iso, text: this.day(AS_OF.serial), pinned: situation.pinned ?? false },
      month: this.month,
      rowsUsed: say(format, 'assistant', 'rowsUsed', { used: 812, rows: 815 }),
      steps: fakeSteps(this.format, situation),
      pace: situation.pace
        ? fakePace(
            format,
            situation.pace,
            this.month,
            situation.signed ? { on: this.day(AS_OF.serial), by: 'Ada & Grace' } : null,
          )
        : null,
      problems: fakeProblems(this.format, situation.problems ?? 0),
      primary: situation.signed ? openImport : sign,
      others,
    };
  }

  private plan(): SigningPlan {
    const { format, text, situation } = this;
    const missed = { value: format.money(45210), other: format.money(2790) };
    return {
      month: this.month,
      figures: [
        { label: text.goal, value: situation.refusals ? '–' : format.money(48000) },
        { label: text.leadsCommitted, value: format.int(1184) },
        { label: text.committedValue, value: format.money(48020) },
        { label: text.gap, value: situation.refusals ? '–' : format.money(20) },
      ],
      refusals: situation.refusals ? [say(format, 'problems', 'noGoal', { label: this.month })] : [],
      warnings: situation.warnings ? [say(format, 'problems', 'goalMissed', missed)] : [],
      supersedes: situation.signed
        ? say(format, 'assistant', 'supersedes', { month: this.month, on: this.day(AS_OF.serial), by: 'Ada, Karim' })
        : null,
      version: VERSION,
      signedBy: situation.signed ? 'Ada, Karim' : '',
    };
  }
}
