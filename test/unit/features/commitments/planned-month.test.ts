import fc from 'fast-check';
import { addMonths, monthStart, serialOfIso } from '../../../../src/base/dates';
import { plannedMonth } from '../../../../src/features/commitments/planned-month';

const serial = (iso: string): number => serialOfIso(iso) ?? Number.NaN;
const NOVEMBER = serial('2026-11-01');
const DECEMBER = serial('2026-12-01');

interface Case {
  readonly asOf: string;
  readonly typed?: string;
  readonly signed?: readonly number[];
  readonly goals?: readonly number[];
}

const planned = ({ asOf, typed, signed = [], goals = [] }: Case): number =>
  plannedMonth({
    asOf: serial(asOf),
    typed: typed === undefined ? null : serial(typed),
    isSigned: (month) => signed.includes(month),
    hasGoal: (month) => goals.includes(month),
  });

describe('where no month is typed', () => {
  test.each<[string, Case, number]>([
    ['early in a month without a goal: that month', { asOf: '2026-11-01' }, NOVEMBER],
    ['early in a signed month: that month', { asOf: '2026-11-15', signed: [NOVEMBER], goals: [NOVEMBER] }, NOVEMBER],
    ['the last moment of the 15th: that month', { asOf: '2026-11-15T23:59' }, NOVEMBER],
    ['from the 16th, without a goal: the next one', { asOf: '2026-11-16' }, DECEMBER],
    ['from the 16th, with a goal that is not signed: that month', { asOf: '2026-11-16', goals: [NOVEMBER] }, NOVEMBER],
    ['the last day, with a goal that is not signed: that month', { asOf: '2026-11-30', goals: [NOVEMBER] }, NOVEMBER],
    ['from the 16th, signed: the next one', { asOf: '2026-11-16', goals: [NOVEMBER], signed: [NOVEMBER] }, DECEMBER],
    [
      'from the 16th, signed, its goal taken away since: the next one',
      { asOf: '2026-11-20', signed: [NOVEMBER] },
      DECEMBER,
    ],
    ['a signed next month changes nothing', { asOf: '2026-11-20', signed: [NOVEMBER, DECEMBER] }, DECEMBER],
    ['a goal of the next month alone: the next one', { asOf: '2026-11-20', goals: [DECEMBER] }, DECEMBER],
    ['late in December: January of the next year', { asOf: '2026-12-16' }, serial('2027-01-01')],
  ])('%s', (_, given, month) => {
    expect(planned(given)).toBe(month);
  });
});

describe('a month that is typed', () => {
  test.each<[string, Case, number]>([
    ['counts by any day of it', { asOf: '2026-11-03', typed: '2027-02-17' }, serial('2027-02-01')],
    [
      'counts where it is that of the as-of day, signed or late',
      { asOf: '2026-11-23', typed: '2026-11-05', signed: [NOVEMBER] },
      NOVEMBER,
    ],
    ['is blank once it is past', { asOf: '2026-11-03', typed: '2026-10-31' }, NOVEMBER],
    ['is blank once it is past, late in a month too', { asOf: '2026-11-16', typed: '2026-10-01' }, DECEMBER],
  ])('%s', (_, given, month) => {
    expect(planned(given)).toBe(month);
  });
});

test('never lies before the as-of day’s month, and where none is typed at most one after it', () => {
  const day = fc.integer({ min: 40000, max: 60000 });
  fc.assert(
    fc.property(day, fc.option(day), fc.boolean(), fc.boolean(), (asOf, typed, signed, goal) => {
      const month = plannedMonth({ asOf, typed, isSigned: () => signed, hasGoal: () => goal });
      expect(month).toBe(monthStart(month));
      expect(month).toBeGreaterThanOrEqual(monthStart(asOf));
      if (typed === null || typed < monthStart(asOf)) expect(month).toBeLessThanOrEqual(addMonths(asOf, 1));
      else expect(month).toBe(monthStart(typed));
    }),
  );
});
