import { planSigning, sign } from '../features/commitments/sign';
import { getDigest, sendTestDigest, setDigest } from '../features/digest/digest';
import { getEntries, saveEntries } from '../features/entry/entries';
import { endImport, importBatch, startImport } from '../features/import/import';
import { fillSample, removeSample } from '../features/leads/sample';
import { addMissingLabels, useOnePersona } from '../features/settings/lists';
import { sentenceOf } from '../sheet/sentence';
import type { Api } from './api';
import { openChart, openPage } from './menu';
import { createTabs, currentState, goTo, refresh, setAsOf } from './workbook';

/** The functions the sidebar may call, and nothing else. */
const server: Api = {
  getState: () => currentState(),
  createTabs,
  fillSample,
  removeSample,
  refresh,
  addMissingLabels,
  useOnePersona,
  setAsOf,
  goTo,
  planSigning,
  sign,
  startImport,
  importBatch,
  endImport,
  openPage,
  openChart,
  getDigest,
  setDigest,
  sendTestDigest,
  getEntries,
  saveEntries,
};

/** Runs a call of the sidebar; whatever goes wrong reaches the person as one sentence in the spreadsheet's language. */
export function serve<T>(call: (api: Api) => T): T {
  try {
    return call(server);
  } catch (error) {
    throw new Error(sentenceOf(error));
  }
}
