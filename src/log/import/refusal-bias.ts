/** How refused rows bend the close rate: that of the rows imported, and what it would be with the refused ones. */
export interface RefusalBias {
  readonly imported: number;
  /** The lowest and highest it may be; the same where the outcome of every refused row can be read. */
  readonly low: number;
  readonly high: number;
}

/** Leads and customers of rows. */
export interface Outcomes {
  readonly leads: number;
  readonly customers: number;
}

/** A close rate that differs by less is not bent. */
const BENT = 0.01;

/** Outcomes of refused rows, as far as they can be read. */
export class RefusedOutcomes {
  private leads = 0;
  private customers = 0;
  private unknown = 0;

  /** @param customers null where the row does not tell */
  add(leads: number, customers: number | null): void {
    this.leads += leads;
    if (customers === null) this.unknown += leads;
    else this.customers += customers;
  }

  /** Null where the refusals make no difference. */
  biasOf(imported: Outcomes): RefusalBias | null {
    const leads = imported.leads + this.leads;
    if (this.leads === 0 || imported.leads === 0) return null;
    const rate = imported.customers / imported.leads;
    const low = (imported.customers + this.customers) / leads;
    const high = low + this.unknown / leads;
    return Math.max(Math.abs(rate - low), Math.abs(rate - high)) < BENT ? null : { imported: rate, low, high };
  }
}
