import type { Spellings } from '../../src/app/api';
import type { Zone } from '../../src/base/zone';
import { headerKey } from '../../src/log/import/remembered';
import { server } from '../shell/server';
import { asLastTime, type Draft, draftOf, firstChoices } from './draft';
import type { Source } from './read-file';

/** What is made of a table at first: by the choices of the last file with this header, where there are some. */
export async function firstDraft({ name, table }: Source, spellings: Spellings, zone: Zone): Promise<Draft> {
  const header = headerKey(table);
  const last = header === null ? null : await server.recallImport({ header });
  const first = firstChoices(name, table, spellings);
  const now = new Date();
  return draftOf(last === null ? first : asLastTime(first, last, now), now, zone);
}
