import type * as merging from '../../log/import/merging';
import type { Book } from '../../sheet/book';
import { scriptPart } from '../../sheet/script-part';

/** What merges rows into the log; to be asked for before anything is written. */
export const mergingOf = (book: Book) => scriptPart<typeof merging>('Merging', book.language);
