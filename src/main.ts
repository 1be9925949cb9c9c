import './text/script';
import type { Api } from './app/api';
import { addMenu, announce, openSidebar, quietly } from './app/menu';
import { serve } from './app/server';
import { createTabs, followEdit, followOpening, refresh } from './app/workbook';
import { everyDay } from './features/digest/digest';
import { fillSample } from './features/leads/sample';
import './app/functions';

/**
 * The globals Apps Script sees, besides the custom functions: triggers, menu items, and the calls of the sidebar
 * (`api_` and the name of the member of Api).
 */

global.onOpen = function onOpen(event?: GoogleAppsScript.Events.SheetsOnOpen) {
  addMenu();
  // Before the add-on is authorised nothing but the menu may be touched.
  if (event && event.authMode !== ScriptApp.AuthMode.NONE) quietly(followOpening);
};

global.onInstall = function onInstall() {
  addMenu();
};

global.onEdit = function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit) {
  followEdit(event);
};

global.everyDay = function onceADay() {
  everyDay();
};

global.openAssistant = function openAssistant() {
  openSidebar('home');
};

global.openImport = function openImport() {
  openSidebar('import');
};

global.openSigning = function openSigning() {
  openSidebar('signing');
};

global.openHelp = function openHelp() {
  openSidebar('help');
};

global.createTabs = function createOrRepairTabs() {
  announce(createTabs);
};

global.fillSample = function fillWithSample() {
  announce(fillSample);
};

global.refreshDate = function refreshDate() {
  announce(refresh);
};

global.api_getState = function api_getState(argument?: boolean) {
  return serve((api) => api.getState(argument));
};

global.api_createTabs = function api_createTabs() {
  return serve((api) => api.createTabs());
};

global.api_fillSample = function api_fillSample() {
  return serve((api) => api.fillSample());
};

global.api_removeSample = function api_removeSample() {
  return serve((api) => api.removeSample());
};

global.api_refresh = function api_refresh() {
  return serve((api) => api.refresh());
};

global.api_addMissingLabels = function api_addMissingLabels() {
  return serve((api) => api.addMissingLabels());
};

global.api_useOnePersona = function api_useOnePersona() {
  return serve((api) => api.useOnePersona());
};

global.api_setAsOf = function api_setAsOf(argument: Parameters<Api['setAsOf']>[0]) {
  return serve((api) => api.setAsOf(argument));
};

global.api_goTo = function api_goTo(argument: Parameters<Api['goTo']>[0]) {
  return serve((api) => api.goTo(argument));
};

global.api_planSigning = function api_planSigning() {
  return serve((api) => api.planSigning());
};

global.api_sign = function api_sign(argument: Parameters<Api['sign']>[0]) {
  return serve((api) => api.sign(argument));
};

global.api_startImport = function api_startImport(argument: Parameters<Api['startImport']>[0]) {
  return serve((api) => api.startImport(argument));
};

global.api_importBatch = function api_importBatch(argument: Parameters<Api['importBatch']>[0]) {
  return serve((api) => api.importBatch(argument));
};

global.api_endImport = function api_endImport(argument: Parameters<Api['endImport']>[0]) {
  return serve((api) => api.endImport(argument));
};

global.api_openChart = function api_openChart() {
  return serve((api) => api.openChart());
};

global.api_getDigest = function api_getDigest() {
  return serve((api) => api.getDigest());
};

global.api_setDigest = function api_setDigest(argument: Parameters<Api['setDigest']>[0]) {
  return serve((api) => api.setDigest(argument));
};

global.api_sendTestDigest = function api_sendTestDigest() {
  return serve((api) => api.sendTestDigest());
};

global.api_getEntries = function api_getEntries(argument: Parameters<Api['getEntries']>[0]) {
  return serve((api) => api.getEntries(argument));
};

global.api_saveEntries = function api_saveEntries(argument: Parameters<Api['saveEntries']>[0]) {
  return serve((api) => api.saveEntries(argument));
};
