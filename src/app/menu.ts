import { labels } from '../text';
import type { AssistantView } from './api';
import { languageNow } from './locale';

/** The name of the sidebar's file in the script project. */
const SIDEBAR_FILE = 'Sidebar';
/** Which view the assistant opens at; read once by the assistant when it starts. */
const VIEW_KEY = 'assistantView';

/** The add-on's menu. Nothing but the locale may be asked here: before the add-on is authorised any other call removes the menu. */
export function addMenu(): void {
  const text = labels(languageNow(), 'assistant');
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
  const { sidebarTitle } = labels(languageNow(), 'assistant');
  PropertiesService.getUserProperties().setProperty(VIEW_KEY, view);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(SIDEBAR_FILE).setTitle(sidebarTitle));
}

const CHART_WIDTH = 900;
const CHART_HEIGHT = 640;

/** Opens the month's chart, large, in a dialog: the assistant's page at that view. */
export function openChart(): void {
  const { chartTitle } = labels(languageNow(), 'assistant');
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
