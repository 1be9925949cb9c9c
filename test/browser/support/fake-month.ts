import type { DigestSettings, DigestView, EntryDay, MonthView, PaceLine } from '../../../src/app/api';
import { page, table } from '../../../src/features/digest/mail-html';
import { type Format, labels, say } from '../../../src/text';

/** What the month is like: a little behind, or one of the cases a chart finds hard. */
export type PaceKind = 'behind' | 'farAhead' | 'nothing' | 'noWorkingDays' | 'firstDay' | 'lastDay';

const SHAPES: Readonly<Record<PaceKind, { readonly days: number; readonly day: number; readonly share: number }>> = {
  behind: { days: 31, day: 9, share: 0.86 },
  farAhead: { days: 30, day: 20, share: 12 },
  nothing: { days: 30, day: 12, share: 0 },
  noWorkingDays: { days: 31, day: 9, share: 0.86 },
  firstDay: { days: 28, day: 1, share: 1.4 },
  lastDay: { days: 29, day: 29, share: 1.01 },
};

/** The month at a glance, in the add-on's own words. */
export function fakePace(
  format: Format,
  kind: PaceKind,
  month: string,
  signed: { readonly on: string; readonly by: string } | null,
): MonthView {
  const words = labels(format.language, 'tracking');
  const { days, day, share } = SHAPES[kind];
  const line = (unit: PaceLine['unit'], goal: number): PaceLine => {
    const expected = (of: number) => (kind === 'nothing' ? 0 : (goal * of) / days);
    const actual = (of: number) => Math.round(expected(of) * share);
    const values = { actual: actual(day), expected: expected(day) };
    const all = Array.from({ length: days }, (_, index) => index + 1);
    return {
      unit,
      expected: all.map((of) => (kind === 'noWorkingDays' ? null : expected(of))),
      actual: all.map((of) => (of <= day ? actual(of) : null)),
      gap:
        kind === 'noWorkingDays'
          ? labels(format.language, 'month').noWorkingDays
          : say(format, 'month', unit === 'leads' ? 'leadsGap' : 'moneyGap', values),
    };
  };
  const status = share > 1.15 ? 'ahead' : share >= 0.9 ? 'onTrack' : 'atRisk';
  const known = kind !== 'noWorkingDays' && kind !== 'nothing';
  return {
    signed: signed !== null,
    stateText: signed ? say(format, 'month', 'signedOn', signed) : say(format, 'month', 'draft', { month }),
    month,
    asOfDay: day,
    status: known ? status : null,
    statusText: known ? words[status] : '–',
    leads: line('leads', 1184),
    money: line('money', 48020),
    segments: known
      ? [
          {
            label: 'E-mail × Responsable informatique & <b>Achats</b>',
            text: say(format, 'month', 'segmentGap', { leads: -12.5, money: -820 }),
            status: 'behind',
            statusText: words.behind,
          },
          {
            label: 'Ads × Small company',
            text: say(format, 'month', 'segmentGap', { leads: 4, money: 96 }),
            status: 'ahead',
            statusText: words.ahead,
          },
        ]
      : [],
  };
}

/** The daily mail of a workbook with these recipients; one that failed was on. */
export function fakeDigest(
  format: Format,
  settings: DigestSettings,
  facts: {
    readonly day: string;
    readonly month: string;
    readonly failed: boolean;
    readonly recipients: readonly string[];
  },
): DigestView {
  const text = labels(format.language, 'digest');
  const state = labels(format.language, 'mailState');
  const { on, hour, workingDaysOnly } = settings;
  const { day, month, failed, recipients } = facts;
  const when = { from: format.hour(hour), to: format.hour((hour + 1) % 24), workingDaysOnly };
  const title = text.title({ month });
  const rows = [
    [text.leads, format.int(296), format.number(343.7, 1)],
    [text.value, format.money(12005), format.money(13941)],
  ];
  return {
    ...settings,
    stateText: on ? state.on(when) : state.off,
    lastText: failed ? text.last({ day, count: 2 }) : '',
    failure: failed ? text.failed({ day, reason: text.noRecipients }) : '',
    recipients,
    refused: failed ? [say(format, 'problems', 'recipient', { value: '<b>bob</b>' })] : [],
    place: { tab: 'settings', a1: 'B16' },
    subject: title,
    html: page(format.language, title, `<h1>${title}</h1>${table(['', text.toDate, text.expected], rows)}`),
    ownAddress: 'you@example.com',
  };
}

type Cells = EntryDay['leads'];

/** The leads entered by hand, day by day. */
export class FakeEntries {
  private readonly days = new Map<string, Cells>();
  readonly channels: readonly string[];
  readonly personas: readonly string[];

  constructor(many: boolean) {
    const some = ['Organic', 'E-mail <i>', 'Ads'];
    this.channels = many
      ? [...some, ...Array.from({ length: 9 }, (_, i) => `Salon professionnel régional ${i + 1}`)]
      : some;
    this.personas = ['Small company', 'Larger company'];
    if (many) this.personas = [...this.personas, 'Responsable informatique', 'Anticonstitutionnellement', 'CFO', 'CTO'];
  }

  /** Enters a number, as a colleague does. */
  enter(iso: string, c: number, p: number, count: number): void {
    this.write(
      iso,
      this.read(iso).map((row, i) => row.map((now, j) => (i === c && j === p ? count : now))),
    );
  }

  read(iso: string): Cells {
    return this.days.get(iso) ?? this.channels.map(() => this.personas.map(() => null));
  }

  write(iso: string, leads: Cells): void {
    this.days.set(iso, leads);
  }

  day(iso: string): EntryDay {
    const { channels, personas } = this;
    const total = (cells: Cells) => cells.flat().reduce<number>((sum, count) => sum + (count ?? 0), 0);
    const recent = [...this.days].map(([of, cells]) => ({ iso: of, text: of, leads: total(cells) }));
    return { iso, text: iso, channels, personas, leads: this.read(iso), recent };
  }
}
