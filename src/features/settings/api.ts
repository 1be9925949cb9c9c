import type { Done } from '../start/api';

export interface SettingsApi {
  refresh(): Done;
  /** Keeps a day as the as-of date; null lets it follow today again. */
  setAsOf(iso: string | null): Done;
  addMissingLabels(): Done;
  useOnePersona(): Done;
}
