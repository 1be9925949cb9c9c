import type { Choice, Done } from '../start/api';

export interface SettingsApi {
  refresh(): Done;
  /** Keeps a day as the as-of date; null lets it follow today again. */
  setAsOf(iso: string | null): Done;
  addMissingLabels(): Done;
  useOnePersona(): Done;
  /** Sets the setting that has this among its words. */
  choose(choice: Choice): Done;
}
