import type { ColumnKey } from '../columns';

/**
 * What a column of the file can be: a column of the log, or one that is used while importing only: the stage or status that
 * tells which leads are won and lost, and the date on which those were closed.
 */
export type ImportKey = ColumnKey | 'outcome' | 'closed';

/** Which column of the file (by its index) is what; columns that are not imported are absent. */
export type Mapping = Readonly<Partial<Record<ImportKey, number>>>;

/** A known name; a known name once the CRM's own prefix is taken off; by what the column holds alone. */
export type Confidence = 'sure' | 'likely' | 'unsure';
