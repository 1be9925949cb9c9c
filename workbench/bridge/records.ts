import type { Area } from './cells';

/** An embedded chart as Apps Script describes it; the page draws it. */
export interface ChartSpec {
  readonly id: string;
  readonly sheet: number;
  /** Apps Script's ChartType: LINE, COMBO, COLUMN, … */
  readonly type: string;
  readonly ranges: readonly Area[];
  /** How many of the first rows (or columns) are headers. */
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
  /** The cell (1-based) whose corner it hangs on, and its distance from there in pixels. */
  readonly position: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
}

export interface Metadata {
  readonly id: string;
  /** Null stands for the spreadsheet. */
  readonly sheet: number | null;
  /** The row or the column (1-based) of the sheet it stands on; neither where it stands on the whole sheet. */
  readonly row?: number;
  readonly column?: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: string;
}

export interface Protection {
  readonly id: string;
  readonly sheet: number;
  /** Null protects the whole sheet. */
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly unprotected: readonly Area[];
  /** E-mail addresses beside the owner's, who may always edit. */
  readonly editors?: readonly string[];
  readonly domainEdit?: boolean;
}

export interface Trigger {
  readonly id: string;
  readonly handler: string;
  readonly kind: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';
  /** When it runs, e.g. `everyDays(1).atHour(7).inTimezone("Europe/Paris")`. */
  readonly schedule: string;
}

export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly string[];
  /** When it was sent, in milliseconds. */
  readonly at: number;
}

/** What the services remember beside the spreadsheet's own model, each kind a list in the order of its making. */
export interface Records {
  metadata: Metadata;
  protections: Protection;
  triggers: Trigger;
  mails: Mail;
  charts: ChartSpec;
}

export type RecordKind = keyof Records;

export type PropertyScope = 'document' | 'user' | 'script';

export type Properties = Readonly<Record<string, string>>;
