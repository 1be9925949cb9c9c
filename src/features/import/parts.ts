import { reading } from '../../sheet/action';
import { pageOf } from '../../sheet/pages';
import * as v from '../../vendor/valibot';
import type { PartName } from './api';

/** A part of the import's page: all of it at once would let everyone wait, and a page may not grow for ever. */
const getPart = reading({
  anyTime: true,
  argument: v.object({ part: v.picklist(['Reading', 'Workbooks']) }),
  run: (_, { part }: { part: PartName }) => pageOf(part).getContent(),
});

/** What the pages may call. */
export const partActions = { getPart };
