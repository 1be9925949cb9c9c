import type { MessageKey } from '../../text';
import type { Done } from '../start/api';

/** What a setting with a list of words can be set to. */
export type Choice = MessageKey<'choices'>;

export interface SettingsApi {
  refresh(): Done;
  /** Keeps a day as the as-of date; null lets it follow today again. */
  setAsOf(iso: string | null): Done;
  addMissingLabels(): Done;
  useOnePersona(): Done;
  /** Sets the setting that has this among its words. */
  choose(choice: Choice): Done;
}
