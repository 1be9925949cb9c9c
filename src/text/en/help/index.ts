import { chances } from './chances';
import { commitments } from './commitments';
import { rates } from './rates';
import { segments } from './segments';
import { tracking } from './tracking';
import { values } from './values';

export { reference } from './reference';
export { shapes } from './shapes';

/**
 * The help of the custom functions, by function and argument: read by the build and the docs only, so that neither the script
 * nor the page carries it.
 */
export const functions = { ...rates(), ...segments(), ...values, ...commitments, ...chances, ...tracking() };
