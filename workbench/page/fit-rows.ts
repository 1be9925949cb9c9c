import type { Session } from '../bridge/session-types';

/** What is further down are rows of data, which are one line high. */
const MOST_ROWS = 150;

/**
 * Makes rows as high as what is in them, as Sheets does by itself; Univer does it for what a person types, not for what a
 * script writes.
 */
export function fitRows(session: Session): void {
  const workbook = session.univer.getActiveWorkbook();
  for (const sheet of workbook?.getSheets() ?? []) {
    const rows = Math.min(sheet.getLastRow() + 1, MOST_ROWS);
    if (rows > 0) sheet.setRowAutoHeight(0, rows);
  }
}
