/** What the tests use of hucre beside the page: they write the workbooks that it reads. */
export { writeXlsx } from 'hucre/xlsx';
