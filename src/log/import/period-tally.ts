import type { NumberForm, Period } from './number-forms';

/** The periods that the amounts of a column are for. */
export class PeriodTally {
  private readonly periods = new Set<Period>();
  /** Amounts that say no period, with a currency and without one, and such without one that say it. */
  private signed = false;
  private bare = false;
  private periodical = false;

  add({ period, currency, digits }: NumberForm): void {
    if (period !== null) {
      this.periods.add(period);
      this.periodical ||= currency === '';
    } else if (currency === '') this.addPlain(digits);
    else this.signed ||= /[1-9]/.test(digits);
  }

  /** Of zero nothing is paid. */
  addPlain(digits: string): void {
    this.bare ||= /[1-9]/.test(digits);
  }

  /**
   * Where some amounts say a period, the others are paid once, if they are written as fully: of a bare number beside "5 €/month"
   * nothing is known, the period as little as the currency.
   */
  get found(): readonly Period[] {
    const once = this.periods.size > 0 && (this.signed || (this.bare && this.periodical));
    return [...new Set<Period>([...this.periods, ...(once ? (['once'] as const) : [])])];
  }
}
