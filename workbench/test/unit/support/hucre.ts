/** Files are written and read again as other programs would. */
export { readXlsx, writeXlsx } from 'hucre/xlsx';
