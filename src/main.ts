import './text/script';
import './app/functions';
import './app/words';
import { announce, excused, quietly } from './app/announce';
import { call } from './app/call';
import { addMenu, openPage } from './app/menu';
import { everyDay, followEdit, followOpening } from './app/triggers';
import './main-0.1';

/** The globals Apps Script sees, besides the custom functions: triggers, menu items, and the one call of the pages. */

global.onOpen = function onOpen(event?: GoogleAppsScript.Events.SheetsOnOpen) {
  const isAuthorised = event?.authMode !== ScriptApp.AuthMode.NONE;
  addMenu(isAuthorised);
  // Before the add-on is authorised nothing but the menu may be touched.
  if (event && isAuthorised) quietly(followOpening);
};

global.onInstall = function onInstall() {
  addMenu(true);
};

global.onEdit = function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit) {
  quietly(() => followEdit(event));
};

global.everyDay = function onceADay() {
  everyDay();
};

global.openAssistant = function openAssistant() {
  excused(() => openPage('assistant'));
};

global.openImport = function openImport() {
  excused(() => openPage('import'));
};

global.openSigning = function openSigning() {
  excused(() => openPage('assistant', 'signing'));
};

global.openHelp = function openHelp() {
  excused(() => openPage('assistant', 'help'));
};

global.createTabs = function createOrRepairTabs() {
  announce('createTabs');
};

global.fillSample = function fillWithSample() {
  announce('fillSample');
};

global.refreshDate = function refreshDate() {
  announce('refresh');
};

global.api = function api(name: unknown, argument?: unknown) {
  return call(name, argument);
};
