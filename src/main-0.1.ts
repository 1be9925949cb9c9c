import { call } from './app/call';

/** The calls of a page of version 0.1 that is still open while this version is pushed. They go with version 0.3. */

global.api_getState = function api_getState(argument?: unknown) {
  return call('getState', argument);
};

global.api_createTabs = function api_createTabs(argument?: unknown) {
  return call('createTabs', argument);
};

global.api_fillSample = function api_fillSample(argument?: unknown) {
  return call('fillSample', argument);
};

global.api_removeSample = function api_removeSample(argument?: unknown) {
  return call('removeSample', argument);
};

global.api_refresh = function api_refresh(argument?: unknown) {
  return call('refresh', argument);
};

global.api_addMissingLabels = function api_addMissingLabels(argument?: unknown) {
  return call('addMissingLabels', argument);
};

global.api_useOnePersona = function api_useOnePersona(argument?: unknown) {
  return call('useOnePersona', argument);
};

global.api_setAsOf = function api_setAsOf(argument?: unknown) {
  return call('setAsOf', argument);
};

global.api_goTo = function api_goTo(argument?: unknown) {
  return call('goTo', argument);
};

global.api_planSigning = function api_planSigning(argument?: unknown) {
  return call('planSigning', argument);
};

global.api_sign = function api_sign(argument?: unknown) {
  return call('sign', argument);
};

global.api_startImport = function api_startImport(argument?: unknown) {
  return call('startImport', argument);
};

global.api_importBatch = function api_importBatch(argument?: unknown) {
  return call('importBatch', argument);
};

global.api_endImport = function api_endImport(argument?: unknown) {
  return call('endImport', argument);
};

global.api_openChart = function api_openChart(argument?: unknown) {
  return call('openChart', argument);
};

global.api_getDigest = function api_getDigest(argument?: unknown) {
  return call('getDigest', argument);
};

global.api_setDigest = function api_setDigest(argument?: unknown) {
  return call('setDigest', argument);
};

global.api_sendTestDigest = function api_sendTestDigest(argument?: unknown) {
  return call('sendTestDigest', argument);
};

global.api_getEntries = function api_getEntries(argument?: unknown) {
  return call('getEntries', argument);
};

global.api_saveEntries = function api_saveEntries(argument?: unknown) {
  return call('saveEntries', argument);
};
