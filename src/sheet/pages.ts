type Page = GoogleAppsScript.HTML.HtmlOutput;

/** A page of the script project, by the name of its file. */
export const pageOf = (file: string): Page => HtmlService.createHtmlOutputFromFile(file);

const ui = (): GoogleAppsScript.Base.Ui => SpreadsheetApp.getUi();

export const showSidebar = (page: Page): void => ui().showSidebar(page);

export const showDialog = (page: Page, title: string): void => ui().showModalDialog(page, title);

/** Says something that has to be read before anything else is done. */
export function alertPerson(title: string, text: string): void {
  const dialogs = ui();
  dialogs.alert(title, text, dialogs.ButtonSet.OK);
}

/** The items of a menu, each with the top-level function it runs; null for a line between them. */
export function addMenuOf(items: readonly (readonly [label: string, run: string] | null)[]): void {
  const menu = ui().createAddonMenu();
  for (const item of items) {
    if (item) menu.addItem(...item);
    else menu.addSeparator();
  }
  menu.addToUi();
}

/** The locale of the person at the keyboard, which may be asked for before the add-on is authorised. */
export const ownLocale = (): string => Session.getActiveUserLocale();
