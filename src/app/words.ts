import { scriptPart } from '../sheet/script-part';
import { bringTextsBy } from '../text';
import type * as words from '../text/actions';

/** What only actions say is loaded when one says it: a cell with a custom function does not wait for it. */
bringTextsBy((language) => scriptPart<typeof words>('Words', language).actions[language]);
