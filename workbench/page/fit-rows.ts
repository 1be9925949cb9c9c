import type { Session } from '../bridge/session-types';

/** Longer tabs hold rows of data, which are one line high. */
const MOST_ROWS = 150;

/**
 * Makes rows as high as what is in them, as Sheets does by itself; Univer does it for what a person types, not for what a
 * script writes.
 */
export function fitRows(session: Session): void {
  const workbook = session.univer.getActiveWorkbook();
  for (const sheet of workbook?.getSheets() ?? []) {
    const rows = sheet.getLastRow() + 1;
    if (rows > 0 && rows <= MOST_ROWS) sheet.setRowAutoHeight(0, rows);
  }
}
