/** What the import's page uses of hucre, which can do much more than reading a workbook. */

export type { CellValue, Sheet } from 'hucre/xlsx';
export { readXlsx } from 'hucre/xlsx';
