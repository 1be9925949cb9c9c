import type { Done } from '../start/api';

export interface LeadsApi {
  fillSample(): Done;
  removeSample(): Done;
  moveLostReasons(): Done;
}
