import type { MessageKey } from '../text';
import type { ProblemValues } from '../text/sentences';
import type { Place } from './tabs';

/** Something in the workbook a person should look at. */
export interface Problem {
  /** An error leaves something out of the figures or forbids signing; a warning is worth a look. */
  readonly severity: 'error' | 'warning';
  readonly code: MessageKey<'problems'>;
  readonly values: ProblemValues;
  readonly place?: Place;
  /** It makes the plan no plan, so that the month cannot be signed; or it has to be read before signing. */
  readonly signing?: 'blocks' | 'read';
}
