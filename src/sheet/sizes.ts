/** The size of a new sheet: asking for it would be a call for nothing. */
export const NEW_ROWS = 1000;
export const NEW_COLUMNS = 26;
