import type { Fault, Pending } from '../../workbench/bridge/conditions';
import type { Headless, Snapshot } from '../../workbench/headless';
import { openWorkbook } from '../integration/support/workbook';
import { type Difference, describeDifferences, differences, kindOf } from './differences';
import type { Scenario } from './scenario';
import { type State, savedState, stateOf } from './state';
import { api, type Memo, type Step } from './steps';
import { TODAY, WORKBOOKS, type WorkbookName } from './workbooks';

/** Where a fault strikes: at a service call of one of the steps (counted from 0). */
export interface Strike extends Fault {
  /** Its kind in one word. */
  readonly name: string;
  readonly step: number;
  /** What the run is shown of the functions it has made calculate; without it they have their results at once. */
  readonly pending?: Pending;
}

/** A scenario made ready: where each fault starts from, and what the workbook is like when none strikes. */
export interface Ready {
  readonly scenario: Scenario;
  /** How it was before each step, in an undisturbed run. */
  readonly starts: readonly Start[];
  readonly expected: State;
  /** Service calls of each step. */
  readonly calls: readonly number[];
  /** What the steps alone leave, before any refresh. */
  readonly done: State;
}

interface Start {
  readonly snapshot: Snapshot;
  readonly state: State;
  readonly memo: Memo;
}

/** What was wrong after a fault. */
export interface Failure {
  readonly scenario: string;
  readonly where: string;
  /** What is wrong, in short: what is alike has, most likely, one cause. */
  readonly kinds: readonly string[];
  readonly text: string;
  readonly found: readonly Difference[];
}

/** A workbook at which scenarios are tried, one after the other. */
export class Campaign {
  private readonly made = new Map<string, Snapshot>();
  private readonly seen = new Map<string, Failure | null>();
  /** What the workbook is like as long as nothing has changed it since it was restored. */
  private standing: Snapshot | null = null;

  private constructor(private readonly book: Headless) {}

  static async open(): Promise<Campaign> {
    return new Campaign(await openWorkbook());
  }

  close(): void {
    this.book.close();
  }

  /** Makes the workbook of a scenario, and runs it once without a fault. */
  async prepare(scenario: Scenario): Promise<Ready> {
    const { book } = this;
    this.seen.clear();
    const locale = scenario.locale ?? 'en_US';
    await this.restore(await this.makingOf(scenario.workbook, locale), TODAY);
    await scenario.before?.(book);
    const snapshot = book.snapshot();
    await this.restore(scenario.given?.(snapshot) ?? snapshot, scenario.today ?? TODAY);
    const starts: Start[] = [];
    const calls: number[] = [];
    const memo: Memo = {};
    for (const step of scenario.steps) {
      const before = book.snapshot();
      starts.push({ snapshot: before, state: savedState(before, book.now()), memo: structuredClone(memo) });
      await step(book, memo);
      calls.push(book.lastCalls);
    }
    const done = savedState(book.snapshot(), book.now());
    await book.run('api', 'refresh');
    return { scenario, starts, expected: await stateOf(book), calls, done };
  }

  /** Has a fault strike, does the same again, refreshes, and compares. */
  async strike(ready: Ready, strike: Strike): Promise<Failure | null> {
    const { scenario, starts } = ready;
    const { book } = this;
    const start = starts[strike.step]!;
    await this.stand(ready, strike.step);
    const memo = structuredClone(start.memo);
    book.fault = { kind: strike.kind, at: strike.at };
    book.conditions.pending = strike.pending ?? null;
    const said = await attempt(scenario.steps[strike.step]!, book, memo);
    book.conditions.pending = null;
    book.fault = null;
    const left = savedState(book.snapshot(), book.now());
    this.standing = differences(start.state, left).length === 0 ? start.snapshot : null;
    const fail = failing(scenario, `${strike.name} at call ${strike.at} of step ${strike.step + 1}`);
    const words = strike.kind === 'end' ? null : wordsOfAProgram(said);
    if (words && !scenario.unattended) return fail('words of a program', words);
    return this.once(left, memo, async () => {
      const half = halfDone(ready, left);
      if (half.length > 0) return fail('half done', describeDifferences(half), half);
      return this.follow(ready, memo, fail);
    });
  }

  /** Other things that may come between: pressed twice, a lock that is held, functions that are not calculated yet. */
  readonly others = [
    (ready: Ready) => this.twice(ready),
    (ready: Ready) => this.locked(ready),
    (ready: Ready) => this.pending(ready),
  ];

  /** Does it twice, which has to be once. */
  private async twice(ready: Ready): Promise<Failure | null> {
    const { scenario } = ready;
    await this.stand(ready, 0);
    const memo: Memo = {};
    for (const step of scenario.steps) await step(this.book, memo);
    return this.follow(ready, memo, failing(scenario, 'done twice'));
  }

  /** While another run holds the lock nothing is done, and that is said. */
  private async locked(ready: Ready): Promise<Failure | null> {
    const { scenario } = ready;
    const { book } = this;
    const fail = failing(scenario, 'the lock is held');
    await this.stand(ready, 0);
    const memo: Memo = {};
    book.conditions.lockHeld = true;
    const said: string[] = [];
    for (const step of scenario.steps) {
      const sentence = await attempt(step, book, memo);
      if (sentence !== null) said.push(sentence);
    }
    book.conditions.lockHeld = false;
    const quiet = scenario.unattended === true;
    if (!quiet && !said[0]?.match(BUSY)) return fail('no word of the lock', said[0] ?? 'it went on');
    const after = savedState(book.snapshot(), book.now());
    const changed = quiet ? [] : differences(ready.starts[0]!.state, after);
    if (changed.length > 0) return fail('written without the lock', describeDifferences(changed), changed);
    return this.follow(ready, {}, fail);
  }

  /** Results of custom functions come after the run has ended. */
  private async pending(ready: Ready): Promise<Failure | null> {
    const { scenario } = ready;
    await this.stand(ready, 0);
    this.book.conditions.pending = 'Loading...';
    try {
      const memo: Memo = {};
      for (const step of scenario.steps) await step(this.book, memo);
    } finally {
      this.book.conditions.pending = null;
    }
    return this.follow(ready, {}, failing(scenario, 'functions are pending'), []);
  }

  private async follow(ready: Ready, memo: Memo, fail: Fail, again?: readonly Step[]): Promise<Failure | null> {
    const { scenario, expected } = ready;
    const { book } = this;
    this.standing = null;
    const refused: string[] = [];
    for (const step of again ?? (scenario.unattended ? [] : scenario.steps)) {
      const sentence = await attempt(step, book, memo);
      if (sentence !== null) refused.push(sentence);
      if (sentence !== null) break;
    }
    const sentence = await attempt(api('refresh'), book, {});
    if (sentence !== null) refused.push(sentence);
    const words = refused.map(wordsOfAProgram).find((word) => word !== null);
    if (words) return fail('words of a program', words);
    const found = differences(expected, await stateOf(book)).filter((one) => !allowed(scenario, one));
    if (found.length === 0) return null;
    return fail('', [...refused.map((word) => `  said: ${word}`), describeDifferences(found)].join('\n'), found);
  }

  /** What follows depends on the workbook and on what the page knows: the same is followed once. */
  private async once(left: State, memo: Memo, follow: () => Promise<Failure | null>): Promise<Failure | null> {
    const key = JSON.stringify([memo, [...left].sort(([a], [b]) => (a < b ? -1 : 1))]);
    const known = this.seen.get(key);
    if (known !== undefined) return known;
    const result = await follow();
    this.seen.set(key, result);
    return result;
  }

  private async makingOf(name: WorkbookName, locale: 'en_US' | 'fr_FR'): Promise<Snapshot> {
    const known = this.made.get(`${name} ${locale}`);
    if (known) return known;
    // Univer keeps what it calculates with for the whole process: two workbooks that calculate at once disturb each other.
    await this.book.idle();
    const book = await openWorkbook(locale, TODAY);
    await WORKBOOKS[name](book);
    await book.idle();
    const made = book.snapshot();
    book.close();
    this.made.set(`${name} ${locale}`, made);
    return made;
  }

  /** Has the workbook be as it was before a step. */
  private async stand({ scenario, starts }: Ready, step: number): Promise<void> {
    const { snapshot } = starts[step]!;
    const { today = TODAY } = scenario;
    if (this.standing !== snapshot) await this.restore(snapshot, today);
    else this.book.setNow(nineOn(today));
    this.standing = null;
  }

  private async restore(snapshot: Snapshot, today: string): Promise<void> {
    await this.book.restore(snapshot);
    this.book.setNow(nineOn(today));
  }
}

const nineOn = (today: string): Date => new Date(`${today}T09:00:00Z`);

type Fail = (kind: string, text: string, found?: readonly Difference[]) => Failure;

const failing =
  (scenario: Scenario, where: string): Fail =>
  (kind, text, found = []) => {
    const kinds = kind === '' ? [...new Set(found.map(kindOf))].sort() : [kind];
    return { scenario: scenario.name, where, kinds, text, found };
  };

/** @returns what was said when it went wrong; null when it went well */
async function attempt(step: Step, book: Headless, memo: Memo): Promise<string | null> {
  try {
    await step(book, memo);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

const BUSY = /^(?:Someone else|Quelqu’un d’autre) /;

/** A person reads a sentence, never a service's or a language's own words. */
function wordsOfAProgram(said: string | null): string | null {
  const foreign = said !== null && /Service \w+ failed|\w*Error\b|undefined|is not a function|\[object|NaN/.test(said);
  return foreign ? said : null;
}

/** What is superseded is marked after the signature, for people to read: the version alone decides. */
const SUPERSEDED_MARK = /^Signed!T\d+ value$/;

/** Tabs that may hold all or nothing of what was to come, and hold a part of it. */
function halfDone({ scenario, starts, done }: Ready, left: State): Difference[] {
  return (scenario.whole ?? []).flatMap((tab) => {
    const values = (state: State): State =>
      new Map(
        [...state].filter(([key]) => key.startsWith(`${tab}!`) && key.endsWith(' value') && !SUPERSEDED_MARK.test(key)),
      );
    const [none, all] = [starts[0]!.state, done].map((state) => differences(values(state), values(left)));
    return none!.length === 0 || all!.length === 0 ? [] : all!;
  });
}

function allowed({ mails }: Scenario, { key, expected, found }: Difference): boolean {
  if (mails === undefined) return false;
  if (/^workbook!tab mail/.test(key)) {
    // The owner is told of a mail that has not gone out, or may not have, before the next run tries again.
    const telling = mails === 'perhapsNone' && /may not have reached everybody|mail was not sent/.test(found ?? '');
    return telling || (mails === 'perhapsMore' ? found !== undefined : expected !== undefined);
  }
  // Whether it may have gone out is said on Start, and kept in the record; so is what was done that day.
  return mails === 'perhapsNone' && (/^Start!/.test(key) || /property lead-sla-(digest|daily)/.test(key));
}
