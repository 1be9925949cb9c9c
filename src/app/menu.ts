import { type Book, openBook } from '../sheet/book';
import { permitted } from '../sheet/consent';
import { addMenuOf, ownLocale, pageOf, showDialog, showSidebar } from '../sheet/pages';
import { labels, languageOf } from '../text';
import type { AssistantView, PageName, PageStart } from './api';
import { TABS } from './features';
import { languageNow } from './plain-format';

/** The file of each page in the script project. */
const FILES: Readonly<Record<PageName, string>> = { assistant: 'Sidebar', import: 'Import' };

/**
 * The add-on's menu, in the language of the spreadsheet.
 * @param isAuthorised whether the spreadsheet may be asked for it; else the person's own is taken, which is all that may be asked
 */
export function addMenu(isAuthorised: boolean): void {
  const language = isAuthorised ? languageNow() : languageOf(ownLocale());
  const text = labels(language, 'assistant');
  addMenuOf([
    [text.menuAssistant, 'openAssistant'],
    null,
    [text.menuCreate, 'createTabs'],
    [text.menuImport, 'openImport'],
    [text.menuSign, 'openSigning'],
    [text.menuRefresh, 'refreshDate'],
    null,
    [text.menuHelp, 'openHelp'],
  ]);
}

/** Opens a page in the sidebar, the assistant at one of its views. */
export function openPage(page: PageName, view: AssistantView = 'home'): void {
  const book = openBook(TABS);
  const { sidebarTitle } = labels(book.language, 'assistant');
  const opened = pageFrom(FILES[page], book, view).setTitle(sidebarTitle);
  permitted('pages', book.language, () => showSidebar(opened));
}

const CHART_WIDTH = 900;
const CHART_HEIGHT = 640;

/** Opens the month's chart, large, in a dialog: the assistant's page at that view. */
export function openChart(): void {
  const book = openBook(TABS);
  const { chartTitle } = labels(book.language, 'assistant');
  const page = pageFrom(FILES.assistant, book, 'chart').setWidth(CHART_WIDTH).setHeight(CHART_HEIGHT);
  permitted('pages', book.language, () => showDialog(page, chartTitle));
}

/** A page with what it has to know of the workbook written into it. */
function pageFrom(file: string, { language, locale, timeZone }: Book, view: AssistantView) {
  const start: PageStart = { language, locale, timeZone, view };
  const page = pageOf(file);
  // Nothing of the workbook may end the script it stands in.
  const json = JSON.stringify(start).replace(/</g, '\\u003c');
  return page.setContent(
    page.getContent().replace('type="application/json">null', () => `type="application/json">${json}`),
  );
}
