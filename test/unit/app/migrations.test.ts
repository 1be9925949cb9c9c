import '../../../src/text/script';
import type { Migration } from '../../../src/app/migration';
import { bringUp, MIGRATIONS } from '../../../src/app/migrations';
import type { Book } from '../../../src/sheet/book';
import { isUpToDate, LAYOUT_VERSION } from '../../../src/sheet/layout-version';
import { readRecord } from '../../../src/sheet/record';

/** A spreadsheet that remembers, and throws at a call of our choice. */
class FakeSpreadsheet {
  readonly entries: { key: string; value: string }[] = [];
  calls = 0;
  failAt = Infinity;

  private call(): void {
    if (++this.calls === this.failAt) throw new Error('ended');
  }
  getDeveloperMetadata() {
    this.call();
    return this.entries.map((entry) => ({
      getKey: () => entry.key,
      getValue: () => entry.value,
      setValue: (value: string) => {
        this.call();
        entry.value = value;
      },
    }));
  }
  addDeveloperMetadata(key: string, value: string) {
    this.call();
    this.entries.push({ key, value });
  }
  get version(): string | undefined {
    return this.entries.find(({ key }) => key === 'lead-sla-version')?.value;
  }
}

function bookOf(fake: FakeSpreadsheet, hasTabs = true): Book {
  const ss = fake as unknown as Book['ss'];
  const tabs = [{ key: 'leads' }] as unknown as Book['tabs'];
  const sheet = () => (hasTabs ? ({} as ReturnType<Book['sheet']>) : null);
  return { ss, tabs, sheet, language: 'en', record: () => readRecord(ss.getDeveloperMetadata()) } as unknown as Book;
}

const steps = (log: string[]): Migration[] =>
  [1, 2, 3].map((from) => ({
    from,
    to: from + 1,
    run: () => {
      log.push(`from ${from}`);
      return from === 2 ? ['Two became three.'] : [];
    },
  }));

test('the steps begin where a workbook of 0.1.0 is, and each where the one before has ended', () => {
  MIGRATIONS.forEach(({ from, to }, index) => {
    expect(from).toBe(MIGRATIONS[index - 1]?.to ?? 1);
    expect(to).toBe(from + 1);
  });
  expect(MIGRATIONS.at(-1)?.to).toBe(LAYOUT_VERSION);
});

test('a workbook without a version is one of 0.1.0, and goes through every step once', () => {
  const fake = new FakeSpreadsheet();
  const log: string[] = [];
  expect(isUpToDate(bookOf(fake))).toBe(false);
  expect(bringUp(bookOf(fake), steps(log))).toEqual(['Two became three.']);
  expect([fake.version, ...log]).toEqual(['4', 'from 1', 'from 2', 'from 3']);
  expect(bringUp(bookOf(fake), steps(log))).toEqual([]);
  expect(log).toHaveLength(3);
});

test('a workbook without tabs is new: it has the latest version, and no step to take', () => {
  const fake = new FakeSpreadsheet();
  const log: string[] = [];
  bringUp(bookOf(fake, false), steps(log));
  expect([fake.version, ...log]).toEqual(['4']);
});

test('ended at any call, it goes on with the step it was at', () => {
  const whole = new FakeSpreadsheet();
  bringUp(bookOf(whole), steps([]));
  for (let at = 1; at <= whole.calls; at++) {
    const fake = new FakeSpreadsheet();
    const log: string[] = [];
    fake.failAt = at;
    expect(() => bringUp(bookOf(fake), steps(log))).toThrow('ended');
    const before = log.length;
    bringUp(bookOf(fake), steps(log));
    expect(fake.version).toBe('4');
    // Of the steps, the one at work is taken again at most.
    expect(new Set(log)).toEqual(new Set(['from 1', 'from 2', 'from 3']));
    expect(log.length - before).toBeLessThanOrEqual(3);
    expect(log.length).toBeLessThanOrEqual(4);
  }
});

test('a workbook of a newer version is not written to', () => {
  const fake = new FakeSpreadsheet();
  fake.entries.push({ key: 'lead-sla-version', value: '5' });
  const log: string[] = [];
  expect(() => bringUp(bookOf(fake), steps(log))).toThrow(/newer version of Lead SLA/);
  expect([fake.version, ...log]).toEqual(['5']);
});
