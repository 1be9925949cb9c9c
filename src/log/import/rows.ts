import { type Format, type MessageKey, say } from '../../text';
import type { ReasonValues } from '../../text/en/import';

/**
 * A row as it is sent to the log: canonical text in the order of the columns of the import ("2026-11-03T14:00:00Z",
 * "2026-11-03", "1234.5"), '' for nothing.
 */
export interface ImportRow {
  /** 1-based line of the file, for the report. */
  readonly line: number;
  /** For rows without an ID: this is the n-th time this very row occurs in the file (1-based). */
  readonly occurrence: number;
  readonly cells: readonly string[];
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
}

/** The sentence of a note. */
export function noteText(format: Format, note: RowNote): string {
  return say(format, 'importReasons', note.reason, note.values);
}
