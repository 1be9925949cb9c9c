import type { Translations } from '..';
import type * as en from '../en/functions';
import { lines as ofChances } from './help/chances';
import { lines as ofCommitments } from './help/commitments';
import { lines as ofRates } from './help/rates';
import { lines as ofSegments } from './help/segments';
import { lines as ofTracking } from './help/tracking';
import { lines as ofValues } from './help/values';

/** What the pages say: the custom functions, in a line each. */
export const page: Translations<typeof en.page> = {
  functionLines: { ...ofRates, ...ofSegments, ...ofValues, ...ofCommitments, ...ofChances, ...ofTracking },
  sidebar: {
    helpFunctions: 'Fonctions utilisables dans toute cellule',
  },
};
