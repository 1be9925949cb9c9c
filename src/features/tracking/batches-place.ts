import { BATCH_HEADERS } from '../../log/batches';
import type { Addresses } from '../settings/addresses';

/** Where the batches of the months stand on the tracking tab: right of everything, with columns to themselves. */
export const BATCHES_COLUMN = 31;

/** A column of the batches, whole. */
export const batchColumn = (at: Addresses, key: (typeof BATCH_HEADERS)[number]): string =>
  at.columns('tracking', BATCHES_COLUMN + BATCH_HEADERS.indexOf(key), 1);
