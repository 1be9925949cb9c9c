import { readRecord, writeRecord } from '../../sheet/properties';
import type { MorningRemarks } from './morning-remarks';

/** What the last import of a morning came to. */
export interface MorningReport {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly takenBack: number;
  /** Absent in what an earlier version kept. */
  readonly remarks?: MorningRemarks;
}

/** The tab that is imported every day, as it was switched on, and what became of it; kept with the workbook. */
export interface MorningRecord {
  readonly on: boolean;
  /** The id of its sheet, by which it is found when it is renamed; and what it was called when last seen. */
  readonly tab: number;
  readonly name: string;
  /** The header it had, by which the choices for it are remembered. */
  readonly header: string;
  readonly keepOutcomes: boolean;
  readonly addLabels: boolean;
  /** Who switched it on, and is told when it fails. */
  readonly owner: string;
  /** The day and minute of the last run (ISO), in the spreadsheet's zone; '' before there was any. */
  readonly ranAt: string;
  /** Null where that run failed, or was ended before it was done. */
  readonly report: MorningReport | null;
  /** Why it failed, in a sentence; '' where it did not. */
  readonly failure: string;
  /** The day that was last mailed to the owner. */
  readonly failureMailedOn: string;
}

const KEY = 'lead-sla-morning';

const NEW: MorningRecord = {
  ...{ on: false, tab: 0, name: '', header: '', keepOutcomes: false, addLabels: true, owner: '' },
  ...{ ranAt: '', report: null, failure: '', failureMailedOn: '' },
};

/** Off in a new workbook, and wherever the record cannot be read. */
export const readMorning = (): MorningRecord => readRecord(KEY, NEW);

export const writeMorning = (record: MorningRecord): void => writeRecord(KEY, record);
