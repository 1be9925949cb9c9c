type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** What may stand in a cell; what may not is refused, or only marked. */
export const rule = (refuses: boolean): Builder => SpreadsheetApp.newDataValidation().setAllowInvalid(!refuses);

/** A box that is ticked or not. */
export const tickBox = () => SpreadsheetApp.newDataValidation().requireCheckbox().build();
