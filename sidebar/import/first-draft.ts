import type { Zone } from '../../src/base/zone';
import { headerKey } from '../../src/log/import/remembered';
import { server } from '../shell/server';
import { asLastTime, type Draft, draftOf, firstChoices } from './draft';
import type { Source } from './read-file';

/** What is made of a table at first: by the choices of the last file with this header, where there are some. */
export async function firstDraft({ name, table }: Source, zone: Zone): Promise<Draft> {
  const { last, spellings } = await server.recallImport({ header: headerKey(table) });
  const first = firstChoices(name, table, spellings);
  const now = new Date();
  return draftOf(last === null ? first : asLastTime(first, last, now), now, zone);
}
