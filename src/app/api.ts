import type { CheckApi } from '../features/check/api';
import type { CommitmentsApi } from '../features/commitments/api';
import type { DigestApi } from '../features/digest/api';
import type { EntryApi } from '../features/entry/api';
import type { ExportApi } from '../features/export/api';
import type { ImportApi } from '../features/import/api';
import type { LeadsApi } from '../features/leads/api';
import type { SettingsApi } from '../features/settings/api';
import type { SpellingsApi } from '../features/spellings/api';
import type { StartApi } from '../features/start/api';
import type { TrackingApi } from '../features/tracking/api';

export type * from '../features/check/api';
export type * from '../features/commitments/api';
export type * from '../features/digest/api';
export type * from '../features/entry/api';
export type * from '../features/export/api';
export type * from '../features/import/api';
export type * from '../features/spellings/api';
export type * from '../features/start/api';
export type * from '../features/tracking/api';

/** What the pages may call, and nothing else: the actions of the features. */
export type Api = StartApi &
  ExportApi &
  CheckApi &
  LeadsApi &
  SettingsApi &
  SpellingsApi &
  CommitmentsApi &
  TrackingApi &
  EntryApi &
  ImportApi &
  DigestApi;
