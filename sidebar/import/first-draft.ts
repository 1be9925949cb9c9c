import type { Zone } from '../../src/base/zone';
import { headerKey } from '../../src/log/import/remembered';
import { server } from '../shell/server';
import { asLastTime, type Draft, drafting, firstChoices } from './draft';
import type { Source } from './read-file';
import type { InSlices } from './work';

/** What is made of a table at first: by the choices of the last file with this header, where there are some. */
export async function firstDraft({ name, table }: Source, zone: Zone, inSlices: InSlices): Promise<Draft> {
  const { last, spellings } = await server.recallImport({ header: headerKey(table) });
  const now = new Date();
  const steps = function* () {
    const first = firstChoices(name, table, spellings);
    yield;
    return yield* drafting(last === null ? first : yield* asLastTime(first, last, now), now, zone);
  };
  return inSlices(steps());
}
