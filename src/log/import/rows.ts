import { type Format, labels, type MessageKey, say } from '../../text';
import type { ReasonValues } from '../../text/en/row-notes';

/**
 * A row as it is sent to the log: canonical text in the order of the columns of the import ("2026-11-03T14:00:00Z",
 * "2026-11-03", "1234.5"), '' for nothing.
 */
export interface ImportRow {
  /** 1-based line of the file, for the report. */
  readonly line: number;
  /** For rows without an ID: this is the n-th time this very row occurs in the file (1-based). */
  readonly occurrence: number;
  /**
   * For rows without an ID: how many of the file share what does not change in a lead's life, this one included. Where all of
   * them come together, those that the log has can be told.
   */
  readonly alike?: number;
  /**
   * For rows without an ID: in which ways of telling less of the lead (`vaguerKeys`, a bit each) it would still be the only one of
   * the file. Left out where there is none.
   */
  readonly alone?: number | undefined;
  readonly cells: readonly string[];
  /** The outcome of which the row has no date although it has the outcome: one that the log has is left alone. */
  readonly keeps?: 'won' | 'lost' | undefined;
}

/** Something a person should know of a row of the file: why it was refused, or what is odd about it. */
export interface RowNote {
  readonly line: number;
  /** The label of the file's column; '' for the row as a whole. */
  readonly column: string;
  /** The cell as the file has it. */
  readonly value: string;
  readonly reason: MessageKey<'importReasons'>;
  readonly values: ReasonValues;
  /** The cell could not be read, and the row is imported without it. */
  readonly leftBlank?: true;
}

/** The sentence of a note. */
export function noteText(format: Format, note: RowNote): string {
  const reason = say(format, 'importReasons', note.reason, note.values);
  return note.leftBlank ? `${reason} ${labels(format.language, 'importWords').leftBlank}` : reason;
}
