import type { ColumnKey } from '../columns';

/**
 * What is used while importing only: the stage or status that tells which leads are won and lost, the date on which those were
 * closed, and what tells whose a lead without an ID is: an e-mail address or a name, and the first name beside a last one.
 */
export const PASSING = ['outcome', 'closed', 'person', 'givenName'] as const;

type PassingKey = (typeof PASSING)[number];

/** What a column of the file can be: a column of the log, or one that is used while importing only. */
export type ImportKey = ColumnKey | PassingKey;

export const isPassing = (key: ImportKey): key is PassingKey => (PASSING as readonly ImportKey[]).includes(key);

/** Which column of the file (by its index) is what; columns that are not imported are absent. */
export type Mapping = Readonly<Partial<Record<ImportKey, number>>>;

/** A known name; a known name once the CRM's own prefix is taken off; by what the column holds alone. */
export type Confidence = 'sure' | 'likely' | 'unsure';
