import { openBook } from '../sheet/book';
import { sentenceOf } from '../sheet/sentence';
import { labels, languageOf } from '../text';
import type { AssistantView } from './api';

/** The name of the sidebar's file in the script project. */
const SIDEBAR_FILE = 'Sidebar';
/** Which view the assistant opens at; read once by the assistant when it starts. */
const VIEW_KEY = 'assistantView';

/** The add-on's menu. Nothing but the locale may be asked here: before the add-on is authorised any other call removes the menu. */
export function addMenu(): void {
  const text = labels(languageOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()), 'assistant');
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(text.menuAssistant, 'openAssistant')
    .addSeparator()
    .addItem(text.menuCreate, 'createTabs')
    .addItem(text.menuImport, 'openImport')
    .addItem(text.menuSign, 'openSigning')
    .addItem(text.menuRefresh, 'refreshDate')
    .addSeparator()
    .addItem(text.menuHelp, 'openHelp')
    .addToUi();
}

/** Opens the assistant at a view. */
export function openSidebar(view: AssistantView): void {
  const { sidebarTitle } = labels(openBook().language, 'assistant');
  PropertiesService.getUserProperties().setProperty(VIEW_KEY, view);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(SIDEBAR_FILE).setTitle(sidebarTitle));
}

const CHART_WIDTH = 900;
const CHART_HEIGHT = 640;

/** Opens the month's chart, large, in a dialog: the assistant's page at that view. */
export function openChart(): void {
  const { chartTitle } = labels(openBook().language, 'assistant');
  PropertiesService.getUserProperties().setProperty(VIEW_KEY, 'chart' satisfies AssistantView);
  const page = HtmlService.createHtmlOutputFromFile(SIDEBAR_FILE).setWidth(CHART_WIDTH).setHeight(CHART_HEIGHT);
  SpreadsheetApp.getUi().showModalDialog(page, chartTitle);
}

/** The views a menu item or a button of the assistant may ask for. */
const VIEWS: readonly AssistantView[] = ['import', 'signing', 'help', 'entry', 'digest', 'chart'];

/** The view the assistant was asked to open at; home from then on. */
export function takeView(): AssistantView {
  const properties = PropertiesService.getUserProperties();
  const view = properties.getProperty(VIEW_KEY);
  if (view !== null) properties.deleteProperty(VIEW_KEY);
  return VIEWS.find((known) => known === view) ?? 'home';
}

/** Runs a menu action and says in a toast what it did; what goes wrong is said in a dialog, in one sentence. */
export function announce(action: () => { readonly message: string }): void {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const title = labels(languageOf(ss.getSpreadsheetLocale()), 'assistant').menu;
  try {
    ss.toast(action().message, title);
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, sentenceOf(error), ui.ButtonSet.OK);
  }
}

/** Runs what nobody has asked for, such as on opening: what goes wrong is logged, and shown by the next thing somebody does ask for. */
export function quietly(action: () => void): void {
  try {
    action();
  } catch (error) {
    console.error(error);
  }
}
