/** What the tests use of hucre beside the page: they write the workbooks that it reads, and read those that are saved. */
export { readXlsx, writeXlsx } from 'hucre/xlsx';
