/** Marks row 5 and column C (26 columns, 1000 rows), the sheet and the spreadsheet. */
export const MARK = `
  sheet.getRange('5:5').addDeveloperMetadata('goal', 'row');
  sheet.getRange('C:C').addDeveloperMetadata('source', 'column', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  sheet.addDeveloperMetadata('tab', 'leads');
  ss.addDeveloperMetadata('version', '1');`;

/** What the whole spreadsheet's finder finds: key, location type and the row or column in A1 notation. */
export const LIST = `return ss.createDeveloperMetadataFinder().find().map(function (entry) {
  var location = entry.getLocation();
  var cells = location.getRow() || location.getColumn();
  return entry.getKey() + ' ' + location.getLocationType() + (cells ? ' ' + cells.getRow() + ',' + cells.getColumn() + ' ' + cells.getNumRows() + 'x' + cells.getNumColumns() : '');
})`;

/** The script that gives the row (or column) of the first metadata with a key; null when it has gone. */
export const placeOf = (key: string, what: 'Row' | 'Column'): string =>
  `var found = ss.createDeveloperMetadataFinder().withKey('${key}').find()[0]; return found ? found.getLocation().get${what}().get${what}() : null`;
