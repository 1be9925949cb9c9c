import { readFileSync } from 'node:fs';
import path from 'node:path';
import type {
  Api,
  AssistantState,
  DigestSettings,
  DigestView,
  Done,
  LastImport,
  Offer,
  PageStart,
  RememberedOn,
  Spellings,
} from '../../../src/app/api';
import { createFormat, type Format, labels, say } from '../../../src/text';
import { FakeCalls } from './fake-calls';
import { fakeFindings } from './fake-findings';
import { FakeEntries, fakeDigest, fakePace } from './fake-month';
import { fakeImport, fakePlan, fakeProblems, fakeSteps, fakeUnchosen, importChanges } from './fake-state';
import { AS_OF, MONTH, type Situation } from './situation';

const BATCH = 2;
const NONE = { known: [], aliases: [], proposals: [] };
const NO_SPELLINGS: Spellings = { channel: NONE, persona: NONE };
const DIST = path.resolve(__dirname, '..', '..', '..', 'dist');
/** What every import is called. */
export const NUMBER = 1652086800000;
const VERSION = '2022-05-01 0 1184 59200';
const RECIPIENTS = ['ann@example.com', 'a.very.long.name.of.a.person@department.example.co.uk'];

/**
 * The server's side of the sidebar, played by the test: it answers in the add-on's own words and writes down every call.
 * The figures are those of a team that plans May 2022.
 */
export class FakeServer extends FakeCalls {
  private readonly format: Format;
  private settings: DigestSettings | null = null;
  readonly entries: FakeEntries;

  constructor(private situation: Situation) {
    super();
    this.format = createFormat(situation.language === 'fr' ? 'fr_FR' : 'en_US', 'EUR');
    this.entries = new FakeEntries(situation.many ?? false);
    if (!situation.entries) return;
    this.entries.enter('2022-05-06', 0, 0, 12);
    this.entries.enter(AS_OF.iso, 0, 0, 3);
    this.entries.enter(AS_OF.iso, 0, 1, 4);
  }

  /** What somebody has done in the workbook meanwhile. */
  change(change: Partial<Situation>): void {
    this.situation = { ...this.situation, ...change };
  }

  private merged = false;
  private readonly remembered = new Map<string, RememberedOn>();

  protected readonly api: Api = {
    getState: () => this.state(),
    createTabs: () => this.done({ ready: true }, say(this.format, 'answers', 'createdTabs')),
    fillSample: () => this.done({ ready: true, sample: true }, say(this.format, 'answers', 'filledSample')),
    removeSample: () => this.done({ sample: false }, say(this.format, 'answers', 'removedSample', { count: 412 })),
    refresh: () => this.done({}, say(this.format, 'answers', 'refreshed', { day: this.day(AS_OF.serial) })),
    addMissingLabels: () => this.done({}, say(this.format, 'answers', 'addedLabels', { count: 2 })),
    useOnePersona: () => this.done({}, say(this.format, 'answers', 'onePersona')),
    choose: (choice) => {
      const { language } = this.situation;
      const ofPlan = choice !== 'eventual' && choice !== 'soFar';
      const name = labels(language, 'settings')[ofPlan ? 'planFor' : 'rateToPlan'];
      return this.done(
        ofPlan ? { surer: choice !== 'onAverage' } : { unchosen: false },
        say(this.format, 'answers', 'chosen', { name, choice: labels(language, 'choices')[choice] }),
      );
    },
    moveLostReasons: () => this.done({}, say(this.format, 'answers', 'movedReasons', { count: 2 })),
    getCheck: () => ({ findings: this.situation.checked ? [] : fakeFindings(this.format) }),
    addCheckTab: () => this.done({}, say(this.format, 'check', 'checked', { count: 3 })),
    deleteDuplicates: () => this.done({ checked: true }, say(this.format, 'check', 'deletedDuplicates', { count: 2 })),
    emptyPlaceholders: () => this.done({}, say(this.format, 'check', 'emptiedPlaceholders', { count: 1 })),
    setAsOf: (iso) =>
      this.done(
        { pinned: iso !== null },
        say(this.format, 'answers', 'refreshed', { day: iso ?? this.day(AS_OF.serial) }),
      ),
    goTo: () => undefined,
    planSigning: () => fakePlan(this.format, this.situation, this.month, VERSION),
    sign: ({ version }) => {
      const month = this.month;
      if (version !== VERSION || this.situation.signedMeanwhile) {
        return {
          ...this.done({ signed: true }, say(this.format, 'answers', 'justSigned', { month })),
          signed: false,
        };
      }
      return {
        ...this.done({ signed: true }, say(this.format, 'answers', 'signed', { month, leads: 1184 })),
        signed: true,
      };
    },
    getPart: ({ part }) => {
      const html = readFileSync(path.join(DIST, `${part}.html`), 'utf8');
      return this.situation.renewed ? html.replace(/data-build="\w+"/, 'data-build="another"') : html;
    },
    getCsv: ({ what, from }) => ({
      name: `${what}.csv`,
      text: from === 0 ? 'Canal;Leads\r\n' : "'=été;3\r\n",
      of: 2,
      next: from === 0 ? 1 : null,
    }),
    getTabs: () =>
      Object.entries(this.situation.tabs ?? {}).map(([name, { length }], id) => ({ id, name, rows: length })),
    readTab: ({ id, from }) => {
      // In two pieces, as a long tab arrives.
      const rows = Object.values(this.situation.tabs ?? {})[id] ?? [];
      const end = from === 1 ? 2 : rows.length;
      return { rows: rows.slice(from - 1, end), of: rows.length, next: end < rows.length ? end + 1 : null };
    },
    getMorning: ({ tab }) => ({ on: false, lines: tab === null ? [] : ['Hint'], button: 'Do this every morning' }),
    setMorning: ({ on }) => ({ ...this.done({}, ''), morning: { on, lines: ['On'], button: 'Stop' } }),
    recallImport: ({ header }) => ({
      last: this.remembered.get(header ?? '') ?? null,
      spellings: this.situation.spellings ?? NO_SPELLINGS,
    }),
    startImport: ({ columns, keepOutcomes, person }) => ({
      ...{ number: NUMBER, columns, batchSize: BATCH },
      ...{ keepOutcomes, person },
    }),
    importBatch: ({ session, rows }) => ({
      ...{ added: rows.length - 1, updated: 1, unchanged: 0, recognised: 0, keptFormulas: 0 },
      ...{ byPerson: session.person === null ? 0 : 1 },
      ...{ winsTakenBack: 1, lossesTakenBack: 0 },
    }),
    endImport: ({ remember, rememberSecond }) => {
      for (const one of [remember, rememberSecond]) {
        if (one) this.remembered.set(one.header, { ...one, on: '2026-11-14' });
      }
      return this.done({ imported: 'done' }, say(this.format, 'importing', 'imported', { rows: 818 }));
    },
    getSpellings: () => this.situation.spellings ?? NO_SPELLINGS,
    mergeSpellings: ({ channel, persona }) => {
      this.change({ spellings: NO_SPELLINGS, imported: 'done' });
      this.merged = true;
      const count = channel.length + persona.length;
      return this.done({}, say(this.format, 'merging', 'spellingsMerged', { count, rows: 12, formulas: 0 }));
    },
    getImport: () => {
      const last = this.lastImport();
      return last && { ...last, changes: importChanges(this.format, this.day(AS_OF.serial)) };
    },
    takeBackImport: ({ merge = false }) => {
      this.merged = false;
      if (merge) return this.done({}, say(this.format, 'lastImport', 'undoneMerge', { restored: 12 }));
      return this.done(
        { imported: 'undone' },
        say(this.format, 'lastImport', 'undoneImport', { removed: 12, restored: 303, sample: 0 }),
      );
    },
    openPage: ({ view = 'home' }) => this.change({ view }),
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
        throw `Error: ${labels(this.situation.language, 'entry').entriesChanged}`;
      }
      this.entries.write(iso, leads);
      const total = leads.flat().reduce<number>((sum, count) => sum + (count ?? 0), 0);
      const done = this.done({}, say(this.format, 'entry', 'entriesSaved', { day: iso, leads: total }));
      return { ...done, day: this.entries.day(iso) };
    },
  };

  private get text() {
    return labels(this.situation.language, 'assistant');
  }

  private get digestText() {
    return labels(this.situation.language, 'digest');
  }

  private lastImport(): LastImport | null {
    return fakeImport(this.format, this.situation, { number: NUMBER, merged: this.merged });
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
      const nothing = {
        ready: false,
        asOf: null,
        month: '',
        rowsUsed: '',
        lastImport: null,
        steps: [],
        pace: null,
        problems: [],
      };
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
      lastImport: this.lastImport(),
      steps: fakeSteps(this.format, situation),
      pace: situation.pace
        ? fakePace(
            format,
            situation.pace,
            this.month,
            situation.signed ? { on: this.day(AS_OF.serial), by: 'Ada & Grace' } : null,
          )
        : null,
      problems: [
        ...fakeProblems(this.format, situation.problems ?? 0),
        ...(situation.unchosen ? [fakeUnchosen(this.format)] : []),
      ],
      primary: situation.signed ? openImport : sign,
      others,
    };
  }
}
