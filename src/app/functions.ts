import { functions as ofChances } from '../features/chances/functions';
import { functions as ofCommitments } from '../features/commitments/functions';
import { functions as ofRates } from '../features/rates/functions';
import { functions as ofSegments } from '../features/segments/functions';
import { functions as ofTracking } from '../features/tracking/functions';
import { functions as ofValues } from '../features/values/functions';

/**
 * The custom functions, in the order in which people read of them. The build writes the top-level function of each, with its
 * JSDoc, at the end of this module (tools/functions/loader.js); no name here may be that of an argument.
 */
export const functions = { ...ofRates, ...ofSegments, ...ofValues, ...ofCommitments, ...ofChances, ...ofTracking };

export type FunctionName = keyof typeof functions;
